import type { ArabicText } from '../../arabic-text.ts';

/** A cue form that is no noun as well. */
export function isSurelyVerb(text: ArabicText, at: number): boolean {
  const reading = text.infos[at]?.main;
  const { lexicon } = text.words;
  if (reading?.preposition !== '') return false;
  return !lexicon.words('cue-also-nouns').has(reading.key) && !lexicon.words('never-cues').has(reading.key);
}
