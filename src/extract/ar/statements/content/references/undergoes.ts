import { isDefinite } from '../../../../../language/ar/clitics.ts';
import { type ArabicText, isWord, readingIn } from '../../../arabic-text.ts';

/** `ta'arradat Rusya li-`, `qutila X fi`: the subject of the verb is what something is done to; `behind` is where an object would stand. */
export function isDoneTo(text: ArabicText, verb: number, behind: number): boolean {
  if (readingIn(text, verb, 'undergoing-verbs', true)) return true;
  if (!readingIn(text, verb, 'active-or-passive-verbs', true)) return false;
  return !isWord(text, behind) || isPreposition(text, behind);
}

/** A preposition, free or attached to a definite noun. */
export function isPreposition(text: ArabicText, at: number): boolean {
  return readingIn(text, at, 'role-words', true) !== undefined || isAttachedToNoun(text, at);
}

/** `bi-l-ams`, `li-l-asaf`. */
export function isAttachedToNoun(text: ArabicText, at: number): boolean {
  return text.infos[at]?.readings.some(({ key, preposition }) => preposition !== '' && isDefinite(key)) ?? false;
}
