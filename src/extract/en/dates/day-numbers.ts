import { type EnglishText, type Range, wordAt } from '../english-text.ts';

/** Days of a month by their numbers; `first` and `end` are tokens. */
export interface DayNumbers extends Range {
  readonly from: number;
  readonly to: number;
}

const LARGEST_DAY = 31;

/** One day or two: `15`, `the 15th`, `15-16`, `15 and 16`, `15 to 17`. */
export function dayNumbersAt(text: EnglishText, at: number): DayNumbers | null {
  const from = dayNumber(text, at);
  if (from === null) return null;
  const after = behindEnding(text, at + 1);
  const second = joins(text, after) ? (wordAt(text, after + 1) === 'the' ? after + 2 : after + 1) : -1;
  const to = second < 0 ? null : dayNumber(text, second);
  if (to !== null && to > from) return { from, to, first: at, end: behindEnding(text, second + 1) };
  return { from, to: from, first: at, end: after };
}

function dayNumber(text: EnglishText, at: number): number | null {
  const token = text.tokens[at];
  if (token?.kind !== 'number' || token.end - token.start > 2) return null;
  const day = Number(token.folded);
  return day >= 1 && day <= LARGEST_DAY ? day : null;
}

/** `and`, `to`, a hyphen or dash between two times. */
export function joins(text: EnglishText, at: number): boolean {
  const joint = wordAt(text, at);
  return text.words['range-words'].has(joint) || joint === '-' || joint === '\u2013';
}

/** Goes over the ending of an ordinal behind a number. */
function behindEnding(text: EnglishText, at: number): number {
  const glued = text.tokens[at]?.start === text.tokens[at - 1]?.end;
  return glued && text.words['ordinal-endings'].has(wordAt(text, at)) ? at + 1 : at;
}
