import { addDays, monthFrom, monthOf } from '../../calendar.ts';
import type { EnglishText, Range } from '../english-text.ts';

/** Words that say when, resolved against the dateline; `unknown` fixes neither day nor month, yet says that no other date near does. */
export interface DateHit extends Range {
  /** ISO days, both included; of a month its first and last. Null where neither day nor month is fixed. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: 'day' | 'month' | 'unknown';
  /** Rule that resolved it, e.g. `en.date.weekday-past`. */
  readonly foundBy: string;
}

/** Reads a time that starts at a token, or null. */
export type DateRule = (text: EnglishText, at: number, dateline: string | null) => DateHit | null;

export function dayHit(range: Range, day: string, foundBy: string): DateHit {
  return daysHit(range, day, day, foundBy);
}

export function daysHit({ first, end }: Range, startsOn: string, endsOn: string, foundBy: string): DateHit {
  return { first, end, startsOn, endsOn, precision: 'day', foundBy };
}

export function monthHit(
  { first, end }: Range,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  foundBy: string,
): DateHit {
  return { first, end, startsOn, endsOn, precision: 'month', foundBy };
}

/** A time that fixes neither day nor month. */
export function vagueHit({ first, end }: Range, foundBy: string): DateHit {
  return { first, end, startsOn: null, endsOn: null, precision: 'unknown', foundBy };
}

/** A stretch of days somewhere in which the time lies: it fixes the month where both ends lie in one. */
export function stretchHit(range: Range, start: string, days: number, foundBy: string): DateHit {
  const fits = monthOf(start) === monthOf(addDays(start, days - 1));
  return fits ? monthHit(range, monthFrom(start, 0), foundBy) : vagueHit(range, foundBy);
}
