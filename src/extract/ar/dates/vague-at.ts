import { type ArabicText, foldedAt, isIn, tokenAt } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import type { TimeMention } from './date-mention.ts';
import { dayWord } from './day-word-at.ts';
import { digits } from './digits.ts';
import { vagueMention } from './make-mention.ts';
import { demonstrativeAt, relativeTime, weekdayNumber } from './number-of.ts';

/** Words that say when without fixing a day: `al-am al-madi`, `al-ashhur al-akhira`, `am 2013`, `fi waqt sabiq`, but not `fi waqt sabiq al-yawm`. */
export function vagueAt(text: ArabicText, at: number): TimeMention | null {
  const to = phraseEnd(text, at) ?? stretchEnd(text, at) ?? yearEnd(text, at);
  if (to === null || fixesDay(text, to) || fixesDay(text, to + 1)) return null;
  return vagueMention({ from: at, to }, 'ar.date.vague');
}

function phraseEnd(text: ArabicText, at: number): number | null {
  const length = phraseLength(text, at, 'vague-times', 3);
  return length > 0 ? at + length : null;
}

/** `al-sanawat al-akhira`, `al-am al-muqbil`, `hadha al-am`. */
function stretchEnd(text: ArabicText, at: number): number | null {
  if (isIn(text, at, 'time-units')) {
    return isIn(text, at + 1, 'recent-words') ? at + 2 : (relativeTime(text, at + 1)?.to ?? null);
  }
  const before = demonstrativeAt(text, at);
  return before && isIn(text, before.to, 'time-units') ? before.to + 1 : null;
}

/** `am 2013`, with no month before it. */
function yearEnd(text: ArabicText, at: number): number | null {
  if (!isIn(text, at, 'year-words') || tokenAt(text, at + 1)?.kind !== 'number') return null;
  const year = digits(foldedAt(text, at + 1) ?? '');
  return year >= 1900 && year <= 2100 ? at + 2 : null;
}

function fixesDay(text: ArabicText, at: number): boolean {
  return weekdayNumber(text, at) !== null || dayWord(text, at) !== null;
}
