import type { ArabicText } from '../arabic-text.ts';

/** -1 past, 0 this, 1 next; null where no such word stands there. */
export function relative(text: ArabicText, at: number): number | null {
  const words = text.words.lexicon.words('relative-times');
  for (const reading of text.infos[at]?.readings ?? []) {
    const value = words.get(reading.key);
    if (typeof value === 'number') return value;
  }
  return null;
}
