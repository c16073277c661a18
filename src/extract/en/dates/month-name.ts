import { yearOf } from '../../calendar.ts';
import { type EnglishText, isMark, wordAt } from '../english-text.ts';

/** A month by its name, behind its point where it is cut short. */
export interface MonthName {
  readonly month: number;
  readonly end: number;
}

export function monthNameAt(text: EnglishText, at: number): MonthName | null {
  const month = text.words.months.get(wordAt(text, at));
  if (typeof month !== 'number' || text.capital[at] !== 1) return null;
  const point = wordAt(text, at + 1) === '.' && (text.tokens[at + 2]?.kind === 'number' || isMark(text, at + 2));
  return { month, end: point ? at + 2 : at + 1 };
}

/** `2017`, `, 2017`. */
export function yearAt(text: EnglishText, at: number): { readonly year: number; readonly end: number } | null {
  const from = wordAt(text, at) === ',' ? at + 1 : at;
  const token = text.tokens[from];
  if (token?.kind !== 'number' || token.end - token.start !== 4) return null;
  const year = Number(token.folded);
  return year >= 1900 && year <= 2100 ? { year, end: from + 1 } : null;
}

/** `of last year`, `this year`: the year beside that of the dateline. */
export function relativeYearAt(
  text: EnglishText,
  at: number,
  dateline: string | null,
): { readonly year: number; readonly end: number } | null {
  const from = wordAt(text, at) === 'of' ? at + 1 : at;
  const direction = wordAt(text, from + 1) === 'year' ? relativeAt(text, from) : null;
  return direction === null || !dateline ? null : { year: yearOf(dateline) + direction, end: from + 2 };
}

/** `last`, `this`, `next`: the direction, or null. */
export function relativeAt(text: EnglishText, at: number): number | null {
  const direction = text.words['relative-times'].get(wordAt(text, at));
  return typeof direction === 'number' ? direction : null;
}
