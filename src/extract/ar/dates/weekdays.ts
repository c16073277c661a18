import { addDays, weekdayOf } from '../../calendar.ts';
import { type ArabicText, foldedAt } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import type { DateMention } from './date-mention.ts';
import { relative } from './relative-time.ts';

function weekdayNumber(text: ArabicText, at: number): number | null {
  const days = text.words.lexicon.words('weekdays');
  for (const reading of text.infos[at]?.readings ?? []) {
    const value = days.get(reading.key);
    if (typeof value === 'number') return value;
  }
  return null;
}

/** `yawm al-ithnayn`: the nearest past day, the next one behind al-muqbil. */
export function weekday(text: ArabicText, at: number, dateline: string): DateMention | null {
  const number = weekdayNumber(text, at);
  if (number === null) return null;
  const direction = relative(text, at + 1);
  const day = nearestWeekday(dateline, number, direction === 1 ? 1 : -1);
  const shifted = direction === -1 && day === dateline ? addDays(day, -7) : day;
  return { from: at, to: direction === null ? at + 1 : at + 2, startsOn: shifted, endsOn: shifted };
}

function nearestWeekday(from: string, weekdayWanted: number, direction: 1 | -1): string {
  const distance = (weekdayWanted - weekdayOf(from) + 7) % 7;
  if (direction === 1) return addDays(from, distance === 0 ? 7 : distance);
  return addDays(from, distance === 0 ? 0 : distance - 7);
}

export function dayWord(text: ArabicText, at: number, dateline: string): DateMention | null {
  const words = text.words.lexicon.words('day-words');
  const length = phraseLength(text, at, words, 3);
  if (length === 0) return null;
  const offset = Number(words.get(phraseOf(text, at, length)) ?? 0);
  const day = addDays(dateline, offset);
  const next = at + length;
  const named = weekdayNumber(text, next) ?? weekdayNumber(text, next + 1);
  if (named !== null) {
    const fixed = nearestWeekday(dateline, named, offset > 0 ? 1 : -1);
    return { from: at, to: weekdayNumber(text, next) === null ? next + 2 : next + 1, startsOn: fixed, endsOn: fixed };
  }
  return { from: at, to: next, startsOn: day, endsOn: day };
}

/** Folded phrase at a token without a leading conjunction. */
function phraseOf(text: ArabicText, at: number, length: number): string {
  const words = text.words.lexicon.words('day-words');
  const rest = Array.from({ length: length - 1 }, (_, k) => foldedAt(text, at + 1 + k)).join(' ');
  for (const reading of text.infos[at]?.readings ?? []) {
    const phrase = rest ? `${reading.key} ${rest}` : reading.key;
    if (words.has(phrase)) return phrase;
  }
  return '';
}
