import { calendarDay } from './dates/calendar-day.ts';
import { counted } from './dates/counted.ts';
import type { DateHit, DateRule } from './dates/date-hit.ts';
import { dayWord } from './dates/day-word.ts';
import { joinDays } from './dates/join-days.ts';
import { numericDay } from './dates/numeric-day.ts';
import { vague } from './dates/vague.ts';
import { monthAlone, relativeStretch } from './dates/week-or-month.ts';
import { weekday } from './dates/weekday.ts';
import type { EnglishText } from './english-text.ts';

/** The rules by which a time is read; the first that applies decides. */
const RULES: readonly DateRule[] = [
  numericDay,
  calendarDay,
  weekday,
  dayWord,
  counted,
  relativeStretch,
  monthAlone,
  vague,
];

/**
 * The times that a text tells, resolved against its dateline: `on Feb. 6`, `15 and 16 February`, `on Monday`, `next week`,
 * `two weeks ago`. Without a dateline only full dates are resolved; what is relative stays open (`en.date.undated`).
 */
export function findDates(text: EnglishText, dateline: string | null): DateHit[] {
  const hits: DateHit[] = [];
  for (let at = 0; at < text.bodyEnd; at++) {
    const hit = dateAt(text, at, dateline);
    if (!hit) continue;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;
}

function dateAt(text: EnglishText, at: number, dateline: string | null): DateHit | null {
  for (const rule of RULES) {
    const hit = rule(text, at, dateline);
    if (!hit) continue;
    return joinDays(text, hit, (from, near) => numericDay(text, from) ?? calendarDay(text, from, near ?? dateline));
  }
  return null;
}
