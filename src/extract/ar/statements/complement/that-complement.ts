import { foldArabic } from '../../../../language/ar/fold.ts';
import { type ArabicText, foldedAt } from '../../arabic-text.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Complement } from './complement.ts';

export function thatComplement(
  text: ArabicText,
  at: number,
  from: number,
  cue: CueHit,
  that: boolean,
  prepositions: readonly string[],
): Complement | null {
  const before = foldedAt(text, at - 1) ?? '';
  const free = prepositions.find((p) => foldedMatches(before, p));
  const attached = text.infos[at]?.folded.charAt(0) === '\u0628';
  if (!free && at > from && text.words.lexicon.words('not-complement-before').has(before) && at - 1 !== cue.from)
    return null;
  if (!that && !free && prepositions.length > 0 && !(attached && prepositions.includes('\u0628')) && at > cue.to + 12)
    return null;
  const content = afterThat(text, at);
  return { how: 'that', content, gapEnd: free ? at - 1 : at };
}

/** A complementiser with a pronoun is left out as well; the content starts behind it. */
export function afterThat(_text: ArabicText, at: number): number {
  return at + 1;
}

export function foldedMatches(folded: string, preposition: string): boolean {
  const key = foldArabic(preposition);
  return folded === key || folded === `\u0648${key}`;
}
