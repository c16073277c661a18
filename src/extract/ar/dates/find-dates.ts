import type { ArabicText } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import type { DateMention } from './date-mention.ts';
import { dayOfMonth } from './day-of-month.ts';
import { dayWord, weekday } from './weekdays.ts';

/** Days that the words of an article fix: today, a weekday, the 15th and 16th of a month, the second of this month. Nothing without a dateline but full dates. */
export function findDates(text: ArabicText, dateline: string | null): DateMention[] {
  const dates: DateMention[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const token = text.tokens[i];
    const flags = text.infos[i]?.readings.reduce((all, r) => all | r.flags, 0) ?? 0;
    if (token?.kind !== 'number' && !(flags & (WORD.ordinal | WORD.day))) continue;
    const found =
      dayOfMonth(text, i, dateline) ?? (dateline ? (weekday(text, i, dateline) ?? dayWord(text, i, dateline)) : null);
    if (!found) continue;
    dates.push(found);
    i = found.to - 1;
  }
  return dates;
}
