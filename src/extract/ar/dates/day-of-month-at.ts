import { isoDay } from '../../calendar.ts';
import type { ArabicText } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import type { DateMention } from './date-mention.ts';
import { dayNumber, secondDay } from './day-number.ts';
import { monthAfter } from './month-after.ts';

/** One day or two, then a month by name or "the current month", then perhaps a year: `15 wa 16 shubat 2017`. */
export function dayOfMonthAt(text: ArabicText, at: number, dateline: string | null): DateMention | null {
  const first = dayNumber(text, at);
  if (!first || isMonthPart(text, at)) return null;
  const last = secondDay(text, first.to) ?? first;
  const month = monthAfter(text, last.to, dateline);
  if (!month) return null;
  const startsOn = isoDay(month.year, month.month, first.day);
  const endsOn = isoDay(month.year, month.month, last.day);
  return startsOn && endsOn && startsOn <= endsOn ? { from: at, to: month.to, startsOn, endsOn } : null;
}

/** `kanun al-thani` (January): the ordinal is part of the month's name. */
function isMonthPart(text: ArabicText, at: number): boolean {
  return phraseLength(text, at - 1, 'months', 2) > 1;
}
