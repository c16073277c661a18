import { addDays } from '../../calendar.ts';
import type { EnglishText } from '../english-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { type DateHit, dayHit, vagueHit } from './date-hit.ts';

/** `yesterday`, `the day before yesterday`, `last night`: so many days from the dateline. */
export function dayWord(text: EnglishText, at: number, dateline: string | null): DateHit | null {
  const phrases = text.words['day-words'];
  const length = phraseLength(text, at, phrases);
  const distance = phrases.get(text.folded.slice(at, at + length).join(' '));
  if (length === 0 || typeof distance !== 'number') return null;
  const range = { first: at, end: at + length };
  return dateline ? dayHit(range, addDays(dateline, distance), 'en.date.day-word') : vagueHit(range, 'en.date.undated');
}
