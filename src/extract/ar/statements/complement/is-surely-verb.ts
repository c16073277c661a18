import type { ArabicText } from '../../arabic-text.ts';

/** A cue form that is no noun as well. */
export function isSurelyVerb(text: ArabicText, at: number): boolean {
  const reading = text.infos[at]?.main;
  return reading?.preposition === '' && !text.words.lexicon.words('cue-also-nouns').has(reading.key);
}
