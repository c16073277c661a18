// Days of the Hijra year as Saudi Arabia prints them beforehand (Umm al-Qura). The library's table agrees with the printed calendar
// in every month of 1420 to 1449 (1999 to 2028); outside it is a day off as often as not, so nothing is read there. Countries
// that watch for the moon (Morocco, Oman, Iran, Iraq) may be a day off: a weekday beside the date is believed before the table.
import { CalendarDate, GregorianCalendar, IslamicUmalquraCalendar, toCalendar } from '@internationalized/date';
import { addDays, daysBetween, weekdayNear } from './calendar.ts';

const HIJRI = new IslamicUmalquraCalendar();
const GREGORIAN = new GregorianCalendar();
const FIRST_YEAR = 1420;
const LAST_YEAR = 1449;

/** The ISO day of a Hijri date, or null where there is no such day or its year is not known to the day. */
export function hijriDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  const first = new CalendarDate(HIJRI, year, month, 1);
  if (day < 1 || day > HIJRI.getDaysInMonth(first)) return null;
  return addDays(toCalendar(first, GREGORIAN).toString(), day - 1);
}

/** First and last day of a Hijri month. */
export function hijriMonth(year: number, month: number): { startsOn: string; endsOn: string } | null {
  const startsOn = hijriDay(year, month, 1);
  const next = month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1);
  return startsOn && next ? { startsOn, endsOn: addDays(next, -1) } : null;
}

/** The Hijri year of an ISO day. */
export function hijriYearOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return toCalendar(new CalendarDate(year, month, date), HIJRI).year;
}

/** The year in which a Hijri date lies nearest to an ISO day. */
export function nearestHijriYear(near: string, month: number, day: number): number | null {
  const own = hijriYearOf(near);
  const distance = (year: number) => {
    const made = hijriDay(year, month, day);
    return made === null ? Infinity : Math.abs(daysBetween(near, made));
  };
  const best = [own, own - 1, own + 1].sort((a, b) => distance(a) - distance(b))[0] as number;
  return distance(best) === Infinity ? null : best;
}

/** The day that a weekday beside a Hijri date means: the one told by sight of the moon, where that is one day off. */
export function withWeekday(day: string, weekday: number | null): string {
  if (weekday === null) return day;
  const told = weekdayNear(day, weekday);
  return Math.abs(daysBetween(day, told)) === 1 ? told : day;
}
