import { type ArabicText, isIn } from '../arabic-text.ts';
import { phraseAt } from '../phrase-length.ts';

/** The number that the lexicon gives to a word, read without its clitics where need be; null where it gives none. */
export function numberOf(text: ArabicText, at: number, name: string): number | null {
  const words = text.words.lexicon.words(name);
  for (const reading of text.infos[at]?.readings ?? []) {
    const value = words.get(reading.key);
    if (typeof value === 'number') return value;
  }
  return null;
}

/** 0 = al-ahad (Sunday); null where no weekday stands. */
export function weekdayNumber(text: ArabicText, at: number): number | null {
  return numberOf(text, at, 'weekdays');
}

/** A word that places a time against the dateline: -2 qabla al-madi, -1 al-madi (past), 0 al-hali (this), 1 al-muqbil (next). */
export interface RelativeTime {
  readonly direction: number;
  readonly to: number;
}

export function relativeTime(text: ArabicText, at: number): RelativeTime | null {
  const phrase = phraseAt(text, at, 'relative-times', 3);
  const direction = phrase && text.words.lexicon.words('relative-times').get(phrase.key);
  return phrase && typeof direction === 'number' ? { direction, to: at + phrase.length } : null;
}

/** `hadha al-shahr`: the demonstrative before a stretch of time, which stands at `to`. */
export function demonstrativeAt(text: ArabicText, at: number): RelativeTime | null {
  return isIn(text, at, 'this-words') ? { direction: 0, to: at + 1 } : null;
}
