import { addDays, weekdayUpTo } from '../../calendar.ts';
import { type EnglishText, type Range, wordAt } from '../english-text.ts';
import { type DateHit, daysHit, vagueHit } from './date-hit.ts';
import { joins } from './day-numbers.ts';
import { isToCome } from './is-to-come.ts';
import { relativeAt } from './month-name.ts';

const WEEK = 7;
const MONDAY = 1;

/** A weekday or a run of two, 0 = Sunday; `length` counts the days from the first to the last. */
interface Weekdays extends Range {
  readonly weekday: number;
  readonly length: number;
}

/** `on Monday`: the last one up to the dateline; behind `next` or a verb to come the next one; `Monday and Tuesday`, `Monday of next week`. */
export function weekday(text: EnglishText, at: number, dateline: string | null): DateHit | null {
  const days = weekdaysAt(text, at);
  if (!days) return null;
  const week = weekBehind(text, days.end);
  const range = { first: at, end: week?.end ?? days.end };
  if (!dateline) return vagueHit(range, 'en.date.undated');
  const { day, how } = week ? ofWeek(days, dateline, week.direction) : resolve(text, days, dateline);
  return daysHit(range, day, addDays(day, days.length), `en.date.${how}`);
}

function weekdaysAt(text: EnglishText, at: number): Weekdays | null {
  const first = weekdayAt(text, at);
  if (first === null) return null;
  const second = joins(text, at + 1) ? weekdayAt(text, at + 2) : null;
  const length = second === null ? 0 : (second - first + WEEK) % WEEK;
  return { weekday: first, length, first: at, end: length > 0 ? at + 3 : at + 1 };
}

function weekdayAt(text: EnglishText, at: number): number | null {
  const number = text.words.weekdays.get(wordAt(text, at));
  return typeof number === 'number' && text.capital[at] === 1 ? number % WEEK : null;
}

/** `next week`, `of last week`. */
function weekBehind(text: EnglishText, at: number): { direction: number; end: number } | null {
  const from = wordAt(text, at) === 'of' ? at + 1 : at;
  const direction = relativeAt(text, from);
  return direction !== null && wordAt(text, from + 1) === 'week' ? { direction, end: from + 2 } : null;
}

function ofWeek({ weekday: number }: Weekdays, dateline: string, direction: number) {
  const monday = addDays(weekdayUpTo(dateline, MONDAY), WEEK * direction);
  return { day: addDays(monday, (number + WEEK - MONDAY) % WEEK), how: 'weekday-of-week' };
}

function resolve(text: EnglishText, { weekday: number, length, first }: Weekdays, dateline: string) {
  const last = weekdayUpTo(addDays(dateline, -length), number);
  const relative = relativeAt(text, first - 1);
  const next = addDays(weekdayUpTo(dateline, number), WEEK);
  if (relative === 1) return { day: next, how: 'weekday-next' };
  if (relative === -1) return { day: last === dateline ? addDays(last, -WEEK) : last, how: 'weekday-last' };
  if (!isToCome(text, first)) return { day: last, how: 'weekday-past' };
  return { day: weekdayUpTo(dateline, number) === dateline ? dateline : next, how: 'weekday-future' };
}
