import type { ArabicText } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { foldedMatches } from './that-complement.ts';

export function prepositionAt(
  text: ArabicText,
  mentions: Mentions,
  at: number,
  prepositions: readonly string[],
  cue: CueHit,
): 'free' | 'attached' | null {
  const info = text.infos[at];
  if (!info || prepositions.length === 0) return null;
  for (const preposition of prepositions) {
    if (preposition.length > 1) {
      if (!foldedMatches(info.folded, preposition) || info.folded.charAt(0) === '\u0648') continue;
      if (phraseLength(text, at, 'fixed-phrases') > 0) continue;
      return 'free';
    }
    const letter = preposition === '\u0628' ? 'b' : 'l';
    const reading = info.readings.find((r) => r.preposition === letter && r.conjunction === '');
    const adjacent = at === cue.to && (reading?.flags ?? 0) & WORD.function;
    if (
      !reading ||
      (info.readings[0]?.flags && !adjacent) ||
      text.words.lexicon.words('not-attached-content').has(info.folded)
    )
      continue;
    if (mentions.placeFrom(at) && cue.entry.act !== 'condemn') continue;
    if (phraseLength(text, at, 'adverbs') > 0) continue;
    return 'attached';
  }
  return null;
}
