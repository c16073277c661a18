import { isDefinite } from '../../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isWord, tokenAt } from '../../../arabic-text.ts';
import { QUOTATION_MARKS } from '../../../letters.ts';
import { WORD } from '../../../word-flags.ts';
import { isVerb } from './verbs.ts';

/** Marks that only enclose a name. */
const ENCLOSING = `${QUOTATION_MARKS}()[]'`;

/** The token before one, enclosing marks passed over. */
export function tokenBefore(text: ArabicText, at: number): number {
  let k = at - 1;
  while (tokenAt(text, k)?.kind === 'mark' && ENCLOSING.includes(foldedAt(text, k) ?? '')) k--;
  return k;
}

/** The token at or behind one, enclosing marks passed over. */
export function tokenBehind(text: ArabicText, at: number): number {
  let k = at;
  while (tokenAt(text, k)?.kind === 'mark' && ENCLOSING.includes(foldedAt(text, k) ?? '')) k++;
  return k;
}

/** A word of content that is neither particle nor verb. */
export function isNoun(text: ArabicText, at: number): boolean {
  if (!isWord(text, at) || isVerb(text, at)) return false;
  return !hasFlag(text, at, WORD.function | WORD.complementizer | WORD.adverb | WORD.time);
}

/** The word has the article, clitics aside. */
export function isDefiniteAt(text: ArabicText, at: number): boolean {
  return text.infos[at]?.readings.some(({ key }) => isDefinite(key)) ?? false;
}

/** The value of the longest phrase of a class that ends with a token; its first word may carry `wa-`. */
export function phraseEndingAt(
  text: ArabicText,
  last: number,
  name: string,
  prepositions = false,
): { value: string | number | null; from: number } | null {
  const phrases = text.words.lexicon.words(name);
  for (let length = 3; length >= 1; length--) {
    const from = last - length + 1;
    const rest = Array.from({ length: length - 1 }, (_, k) => foldedAt(text, from + 1 + k) ?? '');
    for (const { key, preposition } of text.infos[from]?.readings ?? []) {
      if (preposition !== '' && !prepositions) continue;
      const value = phrases.get([key, ...rest].join(' '));
      if (value !== undefined) return { value, from };
    }
  }
  return null;
}
