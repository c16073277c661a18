import { addDays, weekdayOf, weekdayUpTo } from '../../calendar.ts';
import { type ArabicText, foldedAt, isIn, readingIn } from '../arabic-text.ts';
import type { TimeMention } from './date-mention.ts';
import { isToCome } from './is-to-come.ts';
import { vagueMention } from './make-mention.ts';
import { relativeTime, weekdayNumber } from './number-of.ts';

const WEEK = 7;

/** One weekday or a run of two: `al-ithnayn`, `al-ithnayn wal-thulatha`, `min al-ithnayn ila al-khamis`. */
interface Weekdays {
  readonly first: number;
  /** Days from the first to the last. */
  readonly length: number;
  readonly to: number;
}

/**
 * `yawm al-ithnayn` (on Monday): the nearest such day up to the dateline; the next one with al-muqbil or behind a verb to come,
 * the one before with al-madi.
 */
export function weekdayAt(text: ArabicText, at: number, dateline: string | null): TimeMention | null {
  const days = weekdaysAt(text, at);
  if (!days || countsMeetings(text, at)) return null;
  const relative = relativeTime(text, days.to);
  const range = { from: at, to: relative?.to ?? days.to };
  if (!dateline) return vagueMention(range, 'ar.date.undated');
  const { day, how } = resolve(days, dateline, relative?.direction ?? (isToCome(text, at) ? 'future' : null));
  return { ...range, startsOn: day, endsOn: addDays(day, days.length), precision: 'day', foundBy: `ar.date.${how}` };
}

function weekdaysAt(text: ArabicText, at: number): Weekdays | null {
  const first = weekdayNumber(text, at);
  if (first === null) return null;
  const joined = isIn(text, at + 1, 'until-words') ? at + 2 : at + 1;
  const second = joined > at + 1 || followsAnd(text, joined) ? weekdayNumber(text, joined) : null;
  const length = second === null ? 0 : (second - first + WEEK) % WEEK;
  return length > 0 ? { first, length, to: joined + 1 } : { first, length: 0, to: at + 1 };
}

function followsAnd(text: ArabicText, at: number): boolean {
  return readingIn(text, at, 'weekdays')?.conjunction === 'w';
}

/** `al-mu'tamar al-khamis` (the fifth conference): the word for Thursday is an ordinal as well. */
function countsMeetings(text: ArabicText, at: number): boolean {
  return isIn(text, at, 'ordinals') && readingIn(text, at - 1, 'meeting-nouns')?.key === foldedAt(text, at - 1);
}

function resolve({ first, length }: Weekdays, dateline: string, when: number | 'future' | null) {
  const last = weekdayUpTo(addDays(dateline, -length), first);
  if (when === null) return { day: last, how: 'weekday-past' };
  if (when === 'future') {
    const today = weekdayOf(dateline) === first;
    return { day: today ? dateline : addDays(weekdayUpTo(dateline, first), WEEK), how: 'weekday-future' };
  }
  if (when > 0) return { day: addDays(weekdayUpTo(dateline, first), WEEK * when), how: 'weekday-next' };
  if (when === 0) return { day: last, how: 'weekday-this' };
  const before = addDays(last, last === dateline ? -WEEK : 0);
  return { day: addDays(before, WEEK * (when + 1)), how: 'weekday-last' };
}
