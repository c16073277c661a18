import { type ArabicText, readingIn } from '../arabic-text.ts';

/** Words between the preposition and its time: `mundhu maghib al-shahr al-madi`. */
const NEAR = 2;

/** `mundhu al-shahr al-madi` (since last month): the time only begins something. */
export function isSince(text: ArabicText, at: number): boolean {
  const { lexicon } = text.words;
  for (let k = at - 1; k >= at - NEAR; k--) {
    const reading = readingIn(text, k, 'ago-words', true);
    if (reading) return lexicon.words('ago-words').get(reading.key) === 'since';
  }
  return false;
}
