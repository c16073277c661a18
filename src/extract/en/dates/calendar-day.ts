import { isoDay, monthFrom, nearestYear } from '../../calendar.ts';
import { type EnglishText, type Range, wordAt } from '../english-text.ts';
import { type DateHit, daysHit, vagueHit } from './date-hit.ts';
import { type DayNumbers, dayNumbersAt } from './day-numbers.ts';
import { monthNameAt, relativeAt, relativeYearAt, yearAt } from './month-name.ts';

/** A day with its month: `Feb. 6`, `6 February 2017`, `January 23-24`, `the 23rd of this month`. */
export function calendarDay(text: EnglishText, at: number, dateline: string | null): DateHit | null {
  const days = dayNumbersAt(text, at);
  if (days) return daysFirst(text, days, dateline);
  const named = monthNameAt(text, at);
  const behind = named && dayNumbersAt(text, named.end);
  return behind ? dated(text, { first: at, end: behind.end }, behind, named.month, dateline) : null;
}

function daysFirst(text: EnglishText, days: DayNumbers, dateline: string | null): DateHit | null {
  const link = wordAt(text, days.end) === 'of' ? days.end + 1 : days.end;
  const named = monthNameAt(text, link);
  if (named) return dated(text, { first: days.first, end: named.end }, days, named.month, dateline);
  const direction = link > days.end ? relativeAt(text, link) : null;
  if (direction === null || wordAt(text, link + 1) !== 'month') return null;
  const range = { first: days.first, end: link + 2 };
  if (!dateline) return vagueHit(range, 'en.date.undated');
  const month = monthFrom(dateline, direction).startsOn;
  return made(range, days, Number(month.slice(0, 4)), Number(month.slice(5, 7)), 'en.date.day-of-relative-month');
}

/** The year as written, else the one that brings the day nearest to the dateline. */
function dated(text: EnglishText, { first, end }: Range, days: DayNumbers, month: number, dateline: string | null) {
  const written = yearAt(text, end) ?? relativeYearAt(text, end, dateline);
  if (written) return made({ first, end: written.end }, days, written.year, month, 'en.date.day-month-year');
  if (!dateline) return vagueHit({ first, end }, 'en.date.undated');
  return made({ first, end }, days, nearestYear(dateline, month), month, 'en.date.day-month');
}

function made(range: Range, { from, to }: DayNumbers, year: number, month: number, foundBy: string): DateHit | null {
  const startsOn = isoDay(year, month, from);
  const endsOn = isoDay(year, month, to);
  return startsOn && endsOn ? daysHit(range, startsOn, endsOn, foundBy) : null;
}
