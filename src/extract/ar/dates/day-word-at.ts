import { addDays } from '../../calendar.ts';
import type { ArabicText } from '../arabic-text.ts';
import { phraseAt } from '../phrase-length.ts';
import type { DateMention } from './date-mention.ts';
import { nearestWeekday } from './nearest-weekday.ts';
import { weekdayNumber } from './number-of.ts';

/** `al-yawm` (today), `amsi` (yesterday); a weekday behind it fixes the day where the two differ: `amsi al-ithnayn`. */
export function dayWordAt(text: ArabicText, at: number, dateline: string): DateMention | null {
  const phrase = phraseAt(text, at, 'day-words', 3);
  if (!phrase) return null;
  const offset = Number(text.words.lexicon.words('day-words').get(phrase.key) ?? 0);
  const next = at + phrase.length;
  const near = [next, next + 1].find((k) => weekdayNumber(text, k) !== null);
  const weekday = near === undefined ? null : weekdayNumber(text, near);
  const day = weekday === null ? addDays(dateline, offset) : nearestWeekday(dateline, weekday, offset > 0 ? 1 : -1);
  return { from: at, to: near === undefined ? next : near + 1, startsOn: day, endsOn: day };
}
