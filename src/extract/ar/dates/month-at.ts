import { monthDays } from '../../calendar.ts';
import { type ArabicText, isIn, readingIn } from '../arabic-text.ts';
import type { TimeMention } from './date-mention.ts';
import { isSince } from './is-since.ts';
import { isToCome } from './is-to-come.ts';
import { monthMention, vagueMention } from './make-mention.ts';
import { type MonthFound, namedMonthAt, relativeMonthAt } from './month-after.ts';

/**
 * A month without a day: `fi sibtambar al-muqbil`, `shubat 2017`, `al-shahr al-jari`, `hadha al-shahr`. A bare name needs the
 * word month or a preposition of time before it: names of months are words and names of people too. What began then is not then,
 * and a month ahead without a verb to come may be that of last year.
 */
export function monthAt(text: ArabicText, at: number, dateline: string | null): TimeMention | null {
  const found = monthFoundAt(text, at, dateline);
  if (!found) return null;
  const range = { from: at, to: found.to };
  if (isSince(text, at)) return vagueMention(range, 'ar.date.since');
  if (found.year === null) return vagueMention(range, 'ar.date.undated');
  const days = monthDays(found.year, found.month);
  const ahead = dateline !== null && found.by === 'nearest' && days.startsOn > dateline;
  if (ahead && !isToCome(text, at)) return vagueMention(range, 'ar.date.year-open');
  const rule = found.by === 'relative' ? 'ar.date.relative-month' : 'ar.date.month';
  return monthMention(range, days, rule);
}

function monthFoundAt(text: ArabicText, at: number, dateline: string | null): MonthFound | null {
  const relative = relativeMonthAt(text, at, dateline, false);
  if (relative) return relative;
  const worded = readingIn(text, at, 'month-words') !== undefined;
  const named = namedMonthAt(text, worded ? at + 1 : at, dateline);
  if (!named) return null;
  return worded || named.by !== 'nearest' || isIn(text, at - 1, 'month-openers') ? named : null;
}
