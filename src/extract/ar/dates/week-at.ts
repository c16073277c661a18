import { addDays, weekdayUpTo } from '../../calendar.ts';
import { type ArabicText, isIn } from '../arabic-text.ts';
import type { TimeMention } from './date-mention.ts';
import { stretchMention, vagueMention } from './make-mention.ts';
import { demonstrativeAt, relativeTime } from './number-of.ts';

const WEEK = 7;

/** Weeks begin on Saturday, Sunday or Monday: the stretch is a day longer at both ends. */
const SUNDAY = 0;

/** `al-usbu al-muqbil` (next week), `hadha al-usbu`: no day, but a month where the whole week lies in one. */
export function weekAt(text: ArabicText, at: number, dateline: string | null): TimeMention | null {
  const found = relativeWeek(text, at);
  if (!found) return null;
  const range = { from: at, to: found.to };
  if (!dateline) return vagueMention(range, 'ar.date.undated');
  const first = addDays(weekdayUpTo(dateline, SUNDAY), WEEK * found.direction - 1);
  return stretchMention(range, first, WEEK + 2, 'ar.date.week');
}

function relativeWeek(text: ArabicText, at: number): { direction: number; to: number } | null {
  if (isIn(text, at, 'week-words')) return relativeTime(text, at + 1);
  const before = demonstrativeAt(text, at);
  return before && isIn(text, before.to, 'week-words') ? { direction: before.direction, to: before.to + 1 } : null;
}
