import { type ArabicText, foldedAt, hasFlag, tokenAt } from '../../arabic-text.ts';
import { WORD } from '../../word-flags.ts';
import type { Complement } from './complement.ts';
import { quoteFrom } from './quotations.ts';
import { afterThat } from './that-complement.ts';

export function isSpeechColon(text: ArabicText, at: number): boolean {
  return tokenAt(text, at - 1)?.kind !== 'number' || tokenAt(text, at + 1)?.kind !== 'number';
}

export function colonComplement(text: ArabicText, colon: number): Complement {
  let at = colon + 1;
  while (tokenAt(text, at)?.kind === 'mark' && quoteFrom(text, at) === null && foldedAt(text, at) !== '.') at++;
  if (hasFlag(text, at, WORD.complementizer)) {
    const after = afterThat(text, at);
    return quoteFrom(text, after) !== null && after > at
      ? { how: 'that', content: after, gapEnd: colon }
      : { how: 'that', content: after, gapEnd: colon };
  }
  return quoteFrom(text, at) !== null
    ? { how: 'quote', content: at + 1, gapEnd: colon }
    : { how: 'colon', content: at, gapEnd: colon };
}
