import { isoDay } from '../../calendar.ts';
import type { ArabicText } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import type { TimeMention } from './date-mention.ts';
import { dayNumber, secondDay } from './day-number.ts';
import { vagueMention } from './make-mention.ts';
import { type MonthFound, monthAfter } from './month-after.ts';

/** One day or two, then a month by name or "the current month", then perhaps a year: `15 wa 16 shubat 2017`. */
export function dayOfMonthAt(text: ArabicText, at: number, dateline: string | null): TimeMention | null {
  const first = dayNumber(text, at);
  if (!first || isMonthPart(text, at)) return null;
  const last = secondDay(text, first.to) ?? first;
  const month = monthAfter(text, last.to, dateline);
  if (!month) return null;
  const range = { from: at, to: month.to };
  if (month.year === null) return vagueMention(range, 'ar.date.undated');
  const startsOn = isoDay(month.year, month.month, first.day);
  const endsOn = isoDay(month.year, month.month, last.day);
  if (!startsOn || !endsOn || startsOn > endsOn) return vagueMention(range, 'ar.date.no-such-day');
  return { ...range, startsOn, endsOn, precision: 'day', foundBy: RULES[month.by] };
}

const RULES: Readonly<Record<MonthFound['by'], string>> = {
  year: 'ar.date.day-month-year',
  relative: 'ar.date.day-of-relative-month',
  nearest: 'ar.date.day-month',
};

/** `kanun al-thani` (January), `rabi al-awwal`: the ordinal is part of the month's name. */
function isMonthPart(text: ArabicText, at: number): boolean {
  return phraseLength(text, at - 1, 'months', 2) > 1 || phraseLength(text, at - 1, 'hijri-months', 2) > 1;
}
