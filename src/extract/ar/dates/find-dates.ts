import type { ArabicText } from '../arabic-text.ts';
import { countedAt } from './counted-at.ts';
import type { TimeMention } from './date-mention.ts';
import { dayOfMonthAt } from './day-of-month-at.ts';
import { dayWordAt } from './day-word-at.ts';
import { hijriDateAt } from './hijri-date-at.ts';
import { inOtherCalendar } from './in-other-calendar.ts';
import { monthAt } from './month-at.ts';
import { numericDateAt } from './numeric-date-at.ts';
import { toLaterDay } from './to-later-day.ts';
import { vagueAt } from './vague-at.ts';
import { weekAt } from './week-at.ts';
import { weekdayAt } from './weekday-at.ts';

/**
 * The times that an article's words tell, resolved against its dateline: days, months, and what fixes neither. Without a
 * dateline only full dates are resolved; what is relative stays open (`ar.date.undated`).
 */
export function findDates(text: ArabicText, dateline: string | null): TimeMention[] {
  const dates: TimeMention[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const found = dateAt(text, at, dateline);
    if (!found) continue;
    dates.push(found);
    at = found.to - 1;
  }
  return dates;
}

/** The first rule that reads a time here, with the same day in other calendars (a weekday, a Hijri day) or a later day behind it. */
function dateAt(text: ArabicText, at: number, dateline: string | null): TimeMention | null {
  const kind = text.tokens[at]?.kind;
  if (kind === 'mark') return null;
  const found = (kind === 'number' ? fullDateAt : wordedAt)(text, at, dateline);
  if (!found) return null;
  const dateFrom = (from: number, near = dateline) => fullDateAt(text, from, near);
  const twice = inOtherCalendar(text, found, dateFrom);
  return toLaterDay(text, inOtherCalendar(text, twice, dateFrom), dateFrom);
}

/** A date that tells its month. */
function fullDateAt(text: ArabicText, at: number, dateline: string | null): TimeMention | null {
  return numericDateAt(text, at) ?? dayOfMonthAt(text, at, dateline) ?? hijriDateAt(text, at, dateline);
}

function wordedAt(text: ArabicText, at: number, dateline: string | null): TimeMention | null {
  return (
    weekdayAt(text, at, dateline) ??
    fullDateAt(text, at, dateline) ??
    countedAt(text, at, dateline) ??
    dayWordAt(text, at, dateline) ??
    weekAt(text, at, dateline) ??
    monthAt(text, at, dateline) ??
    vagueAt(text, at)
  );
}
