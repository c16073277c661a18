import { readingsOf, withoutArticle } from '../../language/ar/clitics.ts';
import { foldArabic } from '../../language/ar/fold.ts';
import type { Span } from '../../span.ts';

export type Clitic = 'w' | 'f' | 'b' | 'l' | 'k';

/** A key that a word may be known by. */
export interface Head {
  readonly key: string;
  /** What is written before it without a space: a conjunction (`w`, `f`) or a preposition (`b`, `l`, `k`). */
  readonly clitic: Clitic | null;
  /** The Arabic article was taken off: only a noun may be left. */
  readonly bare: boolean;
}

/** A word of a question. */
export interface QuestionToken extends Span {
  /** As written. */
  readonly text: string;
  /** Folded. */
  readonly key: string;
  /** All keys, the whole word first; each with and without the Arabic article. */
  readonly heads: readonly Head[];
}

// A day or month in ISO form; the English possessive; a word with its inner apostrophes; an ampersand.
const WORD =
  /\d{4}-\d{2}(?:-\d{2})?(?!\d)|['\u2019][sS](?![\p{L}\p{M}])|(?<=[sS])['\u2019](?=\s)|[\p{L}\p{M}\p{N}\u0640]+(?:['\u2019](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|&/gu;

/** Splits a question into words. Direction marks and punctuation fall away. */
export function questionTokens(text: string): QuestionToken[] {
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    const written = match[0];
    const key = wordKey(written);
    return { start, end: start + written.length, text: written, key, heads: headsOf(key) };
  });
}

/** Arabic-Indic and Persian digits as 0-9. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The key of one word: folded, digits western; the possessive is `'s`. */
function wordKey(word: string): string {
  if (/^['\u2019]s?$/i.test(word)) return "'s";
  return foldArabic(westernDigits(word.normalize('NFKC'))).toLowerCase();
}

function headsOf(key: string): Head[] {
  if (!/\p{Script=Arabic}/u.test(key)) return [{ key, clitic: null, bare: false }];
  return readingsOf(key).flatMap(({ key: inner, conjunction, preposition }) => {
    const clitic = preposition || conjunction || null;
    const bare = withoutArticle(inner);
    return bare === inner
      ? [{ key: inner, clitic, bare: false }]
      : [
          { key: inner, clitic, bare: false },
          { key: bare, clitic, bare: true },
        ];
  });
}
