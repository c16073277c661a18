import type { ArabicText } from '../arabic-text.ts';

/** The number that the lexicon gives to a word, read without its clitics where need be; null where it gives none. */
function numberOf(text: ArabicText, at: number, name: string): number | null {
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

/** -1 al-madi (past), 0 al-hali (this), 1 al-muqbil (next); null where no such word stands. */
export function relativeTime(text: ArabicText, at: number): number | null {
  return numberOf(text, at, 'relative-times');
}
