import type { Sentence } from '../../language/document.ts';
import { closesQuote, type EnglishText, isMark, opensQuote, type Range, wordAt } from './english-text.ts';
import { hasVerb } from './has-verb.ts';

/** Content that stands before the words of its speaker: a quotation or a clause that ends in a comma. `from`: end of what an earlier cue took. */
export function leftContent(
  text: EnglishText,
  sentence: Sentence,
  before: number,
  from: number,
): (Range & { quoted: boolean }) | null {
  const start = Math.max(sentence.firstToken, from);
  let end = wordAt(text, before - 1) === 'as' ? before - 1 : before;
  const border = wordAt(text, end - 1);
  const quoteBefore = closesQuote(text, end - 1) || (isMark(text, end - 1) && closesQuote(text, end - 2));
  if (end - 1 < start) return null;
  if (!quoteBefore && border !== ',' && border !== '\u2014' && border !== '\u2013' && border !== '-') return null;
  while (end > start && isMark(text, end - 1)) end--;
  let first = start;
  while (first < end && isMark(text, first) && !opensQuote(text, first)) first++;
  if (end - first < 1) return null;
  if (!quoteBefore && isAdjunct(text, first, end)) return null;
  while (first < end && isMark(text, first)) first++;
  return { first, end, quoted: quoteBefore };
}

/** `On Monday,` and `In a statement,` say nothing; neither do connecting words: `However, he said`. */
function isAdjunct(text: EnglishText, first: number, end: number): boolean {
  const { words } = text;
  const word = wordAt(text, first);
  if (end - first <= 2) return true;
  if (
    !words.prepositions.has(word) &&
    !words['time-words'].has(word) &&
    !words.adverbs.has(word) &&
    !words.subordinators.has(word) &&
    !words.coordinators.has(word)
  ) {
    return !hasVerb(text, first, end) && end - first < 4;
  }
  if (words.coordinators.has(word)) return isAdjunct(text, first + 1, end);
  return words.subordinators.has(word) ? !hasComma(text, first, end) : !hasVerb(text, first, end);
}

function hasComma(text: EnglishText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (wordAt(text, at) === ',') return true;
  return false;
}
