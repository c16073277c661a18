import { isoDay } from '../../calendar.ts';
import { type ArabicText, foldedAt, tokenAt } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import type { DateMention } from './date-mention.ts';
import { type DayNumber, dayNumber, joinedOrdinal } from './day-number.ts';
import { monthAfter } from './month-after.ts';

/** Day numbers, then a month by name or "the current month", then perhaps a year. */
export function dayOfMonth(text: ArabicText, at: number, dateline: string | null): DateMention | null {
  const first = dayNumber(text, at);
  if (!first || isMonthPart(text, at)) return null;
  let next = first.to;
  let last = first.day;
  const second = secondDay(text, next);
  if (second) {
    last = second.day;
    next = second.to;
  }
  const month = monthAfter(text, next, dateline, tokenAt(text, next - 1)?.kind === 'number');
  if (!month) return null;
  const startsOn = isoDay(month.year, month.month, first.day);
  const endsOn = isoDay(month.year, month.month, last);
  if (!startsOn || !endsOn || endsOn < startsOn) return null;
  return { from: at, to: month.to, startsOn, endsOn };
}

/** `kanun al-thani`: the ordinal is the month's name. */
function isMonthPart(text: ArabicText, at: number): boolean {
  return phraseLength(text, at - 1, text.words.lexicon.words('months'), 2) > 1;
}

/** `15 wa 16`, `al-23 wal-24`, `15-16`: the second day of a range. */
function secondDay(text: ArabicText, at: number): DayNumber | null {
  for (let k = at; k < at + 3; k++) {
    const folded = foldedAt(text, k) ?? '';
    const joins = [
      '\u0648',
      '\u0648\u0627\u0644',
      '\u0627\u0644',
      '-',
      '\u2013',
      '\u0627\u0644\u064a',
      '\u062d\u062a\u064a',
    ].includes(folded);
    if (!joins) {
      const found = k > at ? dayNumber(text, k) : null;
      if (found) return found;
      const joined = folded.startsWith('\u0648') ? joinedOrdinal(text, k) : null;
      return joined;
    }
  }
  return dayNumber(text, at + 3);
}
