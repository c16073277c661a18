import { type EnglishText, wordAt } from '../english-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { type DateHit, vagueHit } from './date-hit.ts';
import { yearAt } from './month-name.ts';

/** Words that say when without fixing a day or a month: `recently`, `in recent weeks`, `in 2013`. */
export function vague(text: EnglishText, at: number): DateHit | null {
  const length = phraseLength(text, at, text.words['vague-times']);
  if (length > 0) return vagueHit({ first: at, end: at + length }, 'en.date.vague');
  const year = wordAt(text, at) === 'in' || wordAt(text, at) === 'since' ? yearAt(text, at + 1) : null;
  return year && vagueHit({ first: at, end: year.end }, 'en.date.vague');
}
