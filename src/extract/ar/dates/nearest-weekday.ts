import { addDays, weekdayOf } from '../../calendar.ts';

/** The day with this weekday nearest to a day: behind it for 1; before it, or the day itself, for -1. */
export function nearestWeekday(from: string, weekday: number, direction: 1 | -1): string {
  const distance = (weekday - weekdayOf(from) + 7) % 7;
  if (direction === 1) return addDays(from, distance === 0 ? 7 : distance);
  return addDays(from, distance === 0 ? 0 : distance - 7);
}
