import type { ArabicText } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import type { DateMention } from './date-mention.ts';
import { dayOfMonthAt } from './day-of-month-at.ts';
import { dayWordAt } from './day-word-at.ts';
import { weekdayAt } from './weekday-at.ts';

/** Days that the words of an article fix: today, a weekday, the 15th and 16th of a month, the second of this month. Nothing without a dateline but full dates. */
export function findDates(text: ArabicText, dateline: string | null): DateMention[] {
  const dates: DateMention[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const found = mayBeDate(text, at) ? dateAt(text, at, dateline) : null;
    if (!found) continue;
    dates.push(found);
    at = found.to - 1;
  }
  return dates;
}

function mayBeDate(text: ArabicText, at: number): boolean {
  if (text.tokens[at]?.kind === 'number') return true;
  return text.infos[at]?.readings.some((r) => (r.flags & (WORD.ordinal | WORD.day)) !== 0) ?? false;
}

function dateAt(text: ArabicText, at: number, dateline: string | null): DateMention | null {
  const full = dayOfMonthAt(text, at, dateline);
  if (full || !dateline) return full;
  return weekdayAt(text, at, dateline) ?? dayWordAt(text, at, dateline);
}
