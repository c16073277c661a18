import { type ArabicText, foldedAt, hasFlag, isComma } from '../../arabic-text.ts';
import { EN_DASH } from '../../letters.ts';
import { phraseLength } from '../../phrase-length.ts';
import { closingParenthesis } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';

const LONGEST_ADVERBIAL = 8;
const LONGEST_PARENTHESIS = 12;

/** `qala, amsi, ...`, `qala (Y) ayyam ...`: the first token that is no adverb, time word, parenthesis or comma around one. */
export function skipAdverbials(text: ArabicText, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const next = behindAdverbial(text, at, from, to);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The token behind the adverb, time word, mark or parenthesis that stands here, or the same token. */
function behindAdverbial(text: ArabicText, at: number, from: number, to: number): number {
  const phrase = hasFlag(text, at, WORD.given) ? 0 : phraseLength(text, at, 'adverbs');
  if (phrase > 0) return at + phrase;
  if (hasFlag(text, at, WORD.time) && text.infos[at]?.main.preposition === '') return at + 1;
  const mark = foldedAt(text, at);
  if (mark === '(') {
    const close = closingParenthesis(text, at, Math.min(to, at + LONGEST_PARENTHESIS));
    return close === null ? at : close + 1;
  }
  if (!isComma(text, at) && mark !== '-' && mark !== EN_DASH) return at;
  return at === from && !closesAdverbial(text, at, to) ? at : at + 1;
}

/** A comma right behind a verb opens an adverbial that another comma ends. */
function closesAdverbial(text: ArabicText, comma: number, to: number): boolean {
  for (let k = comma + 1; k < Math.min(to, comma + LONGEST_ADVERBIAL); k++) if (isComma(text, k)) return true;
  return false;
}
