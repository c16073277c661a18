import { type ArabicText, foldedAt, hasFlag, isWord, tokenAt } from '../../arabic-text.ts';
import { WAW } from '../../letters.ts';
import { quoteEndFrom } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';

const LONGEST_NAME = 3;
const LONGEST_APPOSITION = 4;
const CONTENT_WITHIN = 12;
const HEADS = WORD.organizationHead | WORD.title | WORD.demonym;

/** The marks from `from` to `to` hold no speech but a name: an outlet, a movement, an apposition before the real content. */
export function namesSomething(text: ArabicText, from: number, to: number, last: number): boolean {
  return isName(text, from, to) || isApposition(text, from, to, last);
}

/** `li-"X"`, `harakat "Fath" anna ...`: a few words glued to a short word, or between their head noun and more words. */
function isName(text: ArabicText, from: number, to: number): boolean {
  const before = tokenAt(text, from - 1);
  if (!before || to - from - 2 > LONGEST_NAME) return false;
  const attached = before.end === tokenAt(text, from)?.start && before.folded.length <= 3;
  return attached || (hasFlag(text, from - 1, HEADS) && isWord(text, to));
}

/** A few words in marks with the real content still to come. */
function isApposition(text: ArabicText, from: number, to: number, last: number): boolean {
  if (to - from - 2 > LONGEST_APPOSITION) return false;
  for (let k = to; k < Math.min(last, to + CONTENT_WITHIN); k++) {
    if (hasFlag(text, k, WORD.complementizer) && text.infos[k]?.main.conjunction === '') return true;
    if (quoteEndFrom(text, k) !== null) return foldedAt(text, k - 1) !== WAW;
    if (foldedAt(text, k) === ':') return true;
    if (foldedAt(text, k) === '.' || hasFlag(text, k, WORD.finiteCue | WORD.participleCue)) return false;
  }
  return false;
}
