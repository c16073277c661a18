import { addDays } from '../../calendar.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { DateMention } from './date-mention.ts';
import { nearestWeekday } from './nearest-weekday.ts';
import { relativeTime, weekdayNumber } from './number-of.ts';

/** `yawm al-ithnayn` (on Monday): the nearest such day up to the dateline, the next one with al-muqbil, the one before with al-madi. */
export function weekdayAt(text: ArabicText, at: number, dateline: string): DateMention | null {
  const weekday = weekdayNumber(text, at);
  if (weekday === null) return null;
  const direction = relativeTime(text, at + 1);
  const nearest = nearestWeekday(dateline, weekday, direction === 1 ? 1 : -1);
  const day = direction === -1 && nearest === dateline ? addDays(nearest, -7) : nearest;
  return { from: at, to: direction === null ? at + 1 : at + 2, startsOn: day, endsOn: day };
}
