import { daysBetween, weekdayOf } from '../../calendar.ts';
import { type EnglishText, wordAt } from '../english-text.ts';
import type { DateHit } from './date-hit.ts';
import { joins } from './day-numbers.ts';

/** No meeting lasts longer. */
const LONGEST = 62;

type DateFrom = (token: number, near: string | null) => DateHit | null;

/** `Monday, Feb. 6`: a weekday and its date are one time, and the date is believed. `Jan. 30 to Feb. 2` is one stretch. */
export function joinDays(text: EnglishText, hit: DateHit, dateFrom: DateFrom): DateHit {
  return toLaterDay(text, withDate(text, hit, dateFrom), dateFrom);
}

function withDate(text: EnglishText, hit: DateHit, dateFrom: DateFrom): DateHit {
  if (!/weekday|undated/.test(hit.foundBy)) return hit;
  const date = dateFrom(wordAt(text, hit.end) === ',' ? hit.end + 1 : hit.end, null);
  if (!date?.startsOn) return hit;
  if (hit.startsOn && weekdayOf(hit.startsOn) !== weekdayOf(date.startsOn)) return hit;
  return { ...date, first: hit.first };
}

function toLaterDay(text: EnglishText, hit: DateHit, dateFrom: DateFrom): DateHit {
  if (!isOneDay(hit) || !joins(text, hit.end) || wordAt(text, hit.end) === 'and') return hit;
  const last = dateFrom(hit.end + 1, hit.startsOn);
  if (!last || !isOneDay(last)) return hit;
  const first = hit.startsOn <= last.startsOn ? hit : dateFrom(hit.first, last.startsOn);
  if (!first || !isOneDay(first)) return hit;
  const length = daysBetween(first.startsOn, last.startsOn);
  return length > 0 && length < LONGEST ? { ...first, end: last.end, endsOn: last.endsOn } : hit;
}

function isOneDay(hit: DateHit): hit is DateHit & { startsOn: string; endsOn: string } {
  return hit.precision === 'day' && hit.startsOn === hit.endsOn;
}
