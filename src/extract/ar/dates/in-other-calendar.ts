import { daysBetween, weekdayOf } from '../../calendar.ts';
import { type ArabicText, foldedAt, isComma, isIn } from '../arabic-text.ts';
import { ARABIC_COMMA } from '../letters.ts';
import type { TimeMention } from './date-mention.ts';

/** Tokens between the two tellings of one day: a comma, a bracket, al-muwafiq (which agrees with). */
const MOST_LINKS = 3;

/** By so many days two calendars may differ on one day. */
const MOST_DAYS_OFF = 2;

/** `al-ithnayn 6 shubat`, `9 jumada al-ula al-muwafiq 6 fibrayir`, `6 fibrayir (9 jumada al-ula)`: one day told twice. The date of the common calendar is believed, then that of the Hijra, then the weekday. */
export function inOtherCalendar(
  text: ArabicText,
  found: TimeMention,
  dateFrom: (token: number) => TimeMention | null,
): TimeMention {
  const at = behindLinks(text, found.to);
  const other = dateFrom(at);
  if (!other || !isSameDay(found, other)) return found;
  const kept = other.foundBy === HIJRI && !isRelative(found) ? found : other;
  const closed = foldedAt(text, at - 1) === '(' && foldedAt(text, other.to) === ')' ? 1 : 0;
  return { ...kept, from: found.from, to: other.to + closed };
}

const HIJRI = 'ar.date.hijri';

function behindLinks(text: ArabicText, from: number): number {
  let at = from;
  while (at < from + MOST_LINKS && isLink(text, at)) at++;
  return at;
}

const BRACKETS = new Set(['(', '/', '-', ARABIC_COMMA]);

function isLink(text: ArabicText, at: number): boolean {
  return isComma(text, at) || BRACKETS.has(foldedAt(text, at) ?? '') || isIn(text, at, 'other-calendar');
}

/** Told against the dateline, or not told at all without one. */
function isRelative({ foundBy }: TimeMention): boolean {
  return /weekday|undated/.test(foundBy);
}

function isSameDay(found: TimeMention, other: TimeMention): boolean {
  if (other.startsOn === null) return false;
  if (found.startsOn === null) return found.foundBy === 'ar.date.undated';
  if (found.precision !== 'day' || found.startsOn !== found.endsOn) return false;
  if (found.foundBy.includes('weekday')) return weekdayOf(found.startsOn) === weekdayOf(other.startsOn);
  const twoCalendars = (found.foundBy === HIJRI) !== (other.foundBy === HIJRI);
  return twoCalendars && Math.abs(daysBetween(found.startsOn, other.startsOn)) <= MOST_DAYS_OFF;
}
