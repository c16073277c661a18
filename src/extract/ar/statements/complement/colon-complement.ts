import { type ArabicText, foldedAt, hasFlag, tokenAt } from '../../arabic-text.ts';
import { quoteEndFrom } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import type { Complement } from './complement.ts';

/** A colon that is none of a time: 10:30. */
export function isSpeechColon(text: ArabicText, at: number): boolean {
  const time = tokenAt(text, at - 1)?.kind === 'number' && tokenAt(text, at + 1)?.kind === 'number';
  return foldedAt(text, at) === ':' && !time;
}

/** `qala: "..."`, `qala: inna ...`, `qala: ...`. */
export function colonComplement(text: ArabicText, colon: number): Complement {
  let at = colon + 1;
  while (isMarkOnly(text, at)) at++;
  if (hasFlag(text, at, WORD.complementizer)) return { how: 'that', content: at + 1, gapEnd: colon };
  const quoted = quoteEndFrom(text, at) !== null;
  return quoted ? { how: 'quote', content: at + 1, gapEnd: colon } : { how: 'colon', content: at, gapEnd: colon };
}

/** A mark that neither opens a quotation nor ends the sentence. */
function isMarkOnly(text: ArabicText, at: number): boolean {
  return tokenAt(text, at)?.kind === 'mark' && quoteEndFrom(text, at) === null && foldedAt(text, at) !== '.';
}
