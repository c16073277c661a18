import { addDays, monthFrom, monthOf } from '../../calendar.ts';
import type { Range } from '../arabic-text.ts';
import type { DateMention, TimeMention } from './date-mention.ts';

export function dayMention({ from, to }: Range, day: string, foundBy: string): DateMention {
  return { from, to, startsOn: day, endsOn: day, precision: 'day', foundBy };
}

export function monthMention(
  { from, to }: Range,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  foundBy: string,
): DateMention {
  return { from, to, startsOn, endsOn, precision: 'month', foundBy };
}

/** A time that fixes neither day nor month. */
export function vagueMention({ from, to }: Range, foundBy: string): TimeMention {
  return { from, to, startsOn: null, endsOn: null, precision: 'unknown', foundBy };
}

/** A stretch of days somewhere in which the time lies: it fixes the month where both ends lie in one. */
export function stretchMention(range: Range, first: string, days: number, foundBy: string): TimeMention {
  const last = addDays(first, days - 1);
  if (monthOf(first) !== monthOf(last)) return vagueMention(range, foundBy);
  return monthMention(range, monthFrom(first, 0), foundBy);
}
