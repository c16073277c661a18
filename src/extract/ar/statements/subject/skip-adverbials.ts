import { type ArabicText, foldedAt, hasFlag, tokenAt } from '../../arabic-text.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';

/** First token that is no adverb, time word, parenthesis or comma after one. */
export function skipAdverbials(text: ArabicText, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const phrase = phraseLength(text, at, 'adverbs');
    if (phrase > 0 && !hasFlag(text, at, WORD.given)) {
      at += phrase;
      continue;
    }
    if (hasFlag(text, at, WORD.time) && text.infos[at]?.main.preposition === '') {
      at++;
      continue;
    }
    const mark = tokenAt(text, at)?.kind === 'mark' ? foldedAt(text, at) : null;
    if (mark === '\u060c' || mark === ',' || mark === '-' || mark === '\u2013') {
      if (at === from && !closesAdverbial(text, at, to)) return at;
      at++;
      continue;
    }
    if (mark === '(') {
      const close = closingParenthesis(text, at, to);
      if (close < 0) return at;
      at = close + 1;
      continue;
    }
    return at;
  }
  return at;
}

/** `qala, amsi, ...`: a comma right behind a verb opens an adverbial that another comma ends. */
function closesAdverbial(text: ArabicText, comma: number, to: number): boolean {
  for (let k = comma + 1; k < Math.min(to, comma + 8); k++) {
    if (foldedAt(text, k) === '\u060c' || foldedAt(text, k) === ',') return true;
  }
  return false;
}

function closingParenthesis(text: ArabicText, open: number, to: number): number {
  for (let k = open + 1; k < Math.min(to, open + 12); k++) if (foldedAt(text, k) === ')') return k;
  return -1;
}
