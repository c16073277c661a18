/** Days as ISO strings, reckoned in UTC: no clock and no time zone is read. */
const DAY = 86_400_000;
const WEEK = 7;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one day to another, negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** 0 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day with this weekday that is nearest to a day: never more than three days off. */
export function weekdayNear(day: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(day) + WEEK) % WEEK;
  return addDays(day, ahead > WEEK / 2 ? ahead - WEEK : ahead);
}

/** The last day with this weekday up to a day, that day included. */
export function weekdayUpTo(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + WEEK) % WEEK));
}

/** The ISO day of a date, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, day));
  const fits = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return fits ? made.toISOString().slice(0, 10) : null;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** First and last day of a month; months beyond 1 to 12 lie in the years beside. */
export function monthDays(year: number, month: number): { readonly startsOn: string; readonly endsOn: string } {
  const iso = (day: Date) => day.toISOString().slice(0, 10);
  return { startsOn: iso(new Date(Date.UTC(year, month - 1, 1))), endsOn: iso(new Date(Date.UTC(year, month, 0))) };
}

/** The month `months` after that of a day, by its first and last day. */
export function monthFrom(day: string, months: number): { readonly startsOn: string; readonly endsOn: string } {
  return monthDays(yearOf(day), monthOf(day) + months);
}

const HALF_YEAR = 6;

/** The year in which a month lies nearest to a day; with a direction, in this year or on the side that last (-1) or next (1) names. */
export function nearestYear(day: string, month: number, direction: number | null = null): number {
  const year = yearOf(day);
  const distance = month - monthOf(day);
  if (direction === null) return distance > HALF_YEAR ? year - 1 : distance < -HALF_YEAR ? year + 1 : year;
  if (direction < 0) return distance > 0 ? year - 1 : year;
  return direction > 0 && distance < 0 ? year + 1 : year;
}
