import { addDays, isoDay, monthOf, weekdayOf, yearOf } from '../calendar.ts';
import { type EnglishText, isMark, type Range, wordAt } from './english-text.ts';

/** Words for a time, resolved against the dateline. Days are null where only a month or week is told. */
export interface DateHit extends Range {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: 'day' | 'month';
}

/** Days, months and weekdays of a text: `on Feb. 6`, `15 and 16 February`, `on Monday`, `next Tuesday`, `yesterday`. */
export function findDates(text: EnglishText, dateline: string | null): DateHit[] {
  const hits: DateHit[] = [];
  for (let at = 0; at < text.bodyEnd; at++) {
    const hit = calendarDay(text, at, dateline) ?? (dateline ? relativeDay(text, at, dateline) : null);
    if (!hit) continue;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;
}

function monthAt(text: EnglishText, at: number): number | null {
  const month = text.words.months.get(wordAt(text, at));
  return typeof month === 'number' && text.capital[at] === 1 ? month : null;
}

function numberAt(text: EnglishText, at: number): number | null {
  const token = text.tokens[at];
  if (token?.kind !== 'number' || token.end - token.start > 2) return null;
  const day = Number(token.folded);
  return day >= 1 && day <= 31 ? day : null;
}

/** Goes over the ending of an ordinal behind a number. */
function skipOrdinal(text: EnglishText, at: number): number {
  return text.tokens[at]?.start === text.tokens[at - 1]?.end && text.words['ordinal-endings'].has(wordAt(text, at))
    ? at + 1
    : at;
}

interface Days {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** One day or two: `15`, `15-16`, `15 and 16`, `15 to 17`. */
function daysAt(text: EnglishText, at: number): Days | null {
  const from = numberAt(text, at);
  if (from === null) return null;
  const after = skipOrdinal(text, at + 1);
  const joint = wordAt(text, after);
  if (text.words['range-words'].has(joint) || joint === '-' || joint === '\u2013') {
    const to = numberAt(text, after + 1);
    if (to !== null && to > from) return { from, to, end: skipOrdinal(text, after + 2) };
  }
  return { from, to: from, end: after };
}

/** A date with its month; the year as written, else the one that brings it nearest to the dateline. */
function calendarDay(text: EnglishText, at: number, dateline: string | null): DateHit | null {
  const before = daysAt(text, at);
  if (before) {
    const link = wordAt(text, before.end) === 'of' ? before.end + 1 : before.end;
    const month = monthAt(text, link);
    return month === null ? null : dated(text, at, before, month, skipPoint(text, link + 1), dateline);
  }
  const month = monthAt(text, at);
  if (month === null) return null;
  const next = skipPoint(text, at + 1);
  const days = daysAt(text, next);
  if (days) return dated(text, at, days, month, days.end, dateline);
  const year = yearAt(text, next);
  const previous = wordAt(text, at - 1);
  if (year || previous === 'in' || previous === 'last' || previous === 'next') {
    return { first: at, end: year?.end ?? next, startsOn: null, endsOn: null, precision: 'month' };
  }
  return null;
}

function skipPoint(text: EnglishText, at: number): number {
  return wordAt(text, at) === '.' && (text.tokens[at + 1]?.kind === 'number' || isMark(text, at + 1)) ? at + 1 : at;
}

function yearAt(text: EnglishText, at: number): { year: number; end: number } | null {
  const from = wordAt(text, at) === ',' ? at + 1 : at;
  const token = text.tokens[from];
  if (token?.kind !== 'number' || token.end - token.start !== 4) return null;
  const year = Number(token.folded);
  return year >= 1900 && year <= 2100 ? { year, end: from + 1 } : null;
}

function dated(
  text: EnglishText,
  first: number,
  days: Days,
  month: number,
  end: number,
  dateline: string | null,
): DateHit | null {
  const written = yearAt(text, end);
  const year = written?.year ?? (dateline ? nearestYear(dateline, month) : null);
  const startsOn = year === null ? null : isoDay(year, month, days.from);
  const endsOn = year === null ? null : isoDay(year, month, days.to);
  return { first, end: written?.end ?? end, startsOn, endsOn: endsOn ?? startsOn, precision: 'day' };
}

const HALF_YEAR = 6;

export function nearestYear(dateline: string, month: number): number {
  const distance = month - monthOf(dateline);
  if (distance > HALF_YEAR) return yearOf(dateline) - 1;
  return distance < -HALF_YEAR ? yearOf(dateline) + 1 : yearOf(dateline);
}

const WEEK = 7;

/** A weekday is the last one up to the dateline, behind `next` or a verb to come the next one. */
function relativeDay(text: EnglishText, at: number, dateline: string): DateHit | null {
  const { words } = text;
  const word = wordAt(text, at);
  const distance = words['day-words'].get(word);
  const one = (day: string, end: number): DateHit => ({ first: at, end, startsOn: day, endsOn: day, precision: 'day' });
  if (typeof distance === 'number') return one(addDays(dateline, distance), at + 1);
  const weekday = words.weekdays.get(word);
  if (typeof weekday !== 'number' || text.capital[at] !== 1) return null;
  const back = (weekdayOf(dateline) - (weekday % WEEK) + WEEK) % WEEK;
  const relative = words['relative-times'].get(wordAt(text, at - 1));
  if (relative === 1 || (relative === undefined && isToCome(text, at)))
    return one(addDays(dateline, WEEK - back), at + 1);
  return one(addDays(dateline, relative === -1 && back === 0 ? -WEEK : -back), at + 1);
}

/** A sign of the future stands before it in the clause. */
function isToCome(text: EnglishText, at: number): boolean {
  const sentence = text.sentences[text.tokens[at]?.sentence ?? 0];
  for (let k = at - 1; k >= (sentence?.firstToken ?? 0) && at - k < 16; k--) {
    const word = wordAt(text, k);
    if (text.words['planned-signs'].has(word)) return true;
    if (text.lexicon.forms.has(word) && text.words.verbs.has(word)) return false;
  }
  return false;
}
