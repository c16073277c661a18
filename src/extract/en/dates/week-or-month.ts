import { addDays, monthDays, monthFrom, nearestYear, weekdayUpTo } from '../../calendar.ts';
import { type EnglishText, wordAt } from '../english-text.ts';
import { type DateHit, monthHit, stretchHit, vagueHit } from './date-hit.ts';
import { isToCome } from './is-to-come.ts';
import { monthNameAt, relativeAt, relativeYearAt, yearAt } from './month-name.ts';

const WEEK = 7;
const SUNDAY = 0;

/** `next week` fixes no day, yet a month where all of it lies in one; `last month`, `earlier this month` fix the month. */
export function relativeStretch(text: EnglishText, at: number, dateline: string | null): DateHit | null {
  const direction = relativeAt(text, at);
  const unit = wordAt(text, at + 1);
  if (direction === null || !text.words['time-units'].has(unit)) return null;
  const range = { first: at, end: at + 2 };
  if (unit !== 'week' && unit !== 'month') return vagueHit(range, 'en.date.vague');
  if (!dateline) return vagueHit(range, 'en.date.undated');
  if (unit === 'month') return monthHit(range, monthFrom(dateline, direction), 'en.date.relative-month');
  // weeks begin on Saturday, Sunday or Monday: the stretch is a day longer at both ends
  const first = addDays(weekdayUpTo(dateline, SUNDAY), WEEK * direction - 1);
  return stretchHit(range, first, WEEK + 2, 'en.date.week');
}

/** `in February`, `February 2017`, `last September`: a name alone needs such a word, as `May` and `March` are words too. */
export function monthAlone(text: EnglishText, at: number, dateline: string | null): DateHit | null {
  const named = monthNameAt(text, at);
  if (!named) return null;
  const written = yearAt(text, named.end) ?? relativeYearAt(text, named.end, dateline);
  const range = { first: at, end: written?.end ?? named.end };
  if (written) return monthHit(range, monthDays(written.year, named.month), 'en.date.month');
  const direction = relativeAt(text, at - 1);
  if (direction === null && !text.words['month-openers'].has(wordAt(text, at - 1))) return null;
  if (wordAt(text, at - 1) === 'since') return vagueHit(range, 'en.date.since');
  if (!dateline) return vagueHit(range, 'en.date.undated');
  const days = monthDays(nearestYear(dateline, named.month, direction), named.month);
  // a month ahead without a verb to come may be that of last year
  if (direction === null && days.startsOn > dateline && !isToCome(text, at))
    return vagueHit(range, 'en.date.year-open');
  return monthHit(range, days, 'en.date.month');
}
