import { isoDay } from '../../calendar.ts';
import { type EnglishText, isGlued, wordAt } from '../english-text.ts';
import { type DateHit, dayHit } from './date-hit.ts';

/** `2017-02-06`, `2017/02/06`. `6/2/2017` is February in London and June in New York: it is read only where one of the two is no date. */
export function numericDay(text: EnglishText, at: number): DateHit | null {
  const mark = wordAt(text, at + 1);
  if ((mark !== '-' && mark !== '/') || wordAt(text, at + 3) !== mark) return null;
  for (let k = at + 1; k < at + 5; k++) if (!isGlued(text, k)) return null;
  const [first, middle, last] = [at, at + 2, at + 4].map((k) => Number(wordAt(text, k))) as [number, number, number];
  const range = { first: at, end: at + 5 };
  if (isYear(first)) return dayOrNull(isoDay(first, middle, last));
  if (!isYear(last)) return null;
  const [european, american] = [isoDay(last, middle, first), isoDay(last, first, middle)];
  return european && american && european !== american ? null : dayOrNull(european ?? american);

  function dayOrNull(day: string | null): DateHit | null {
    return day === null ? null : dayHit(range, day, 'en.date.numeric');
  }
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}
