import { type ArabicText, hasFlag } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';

const WINDOW = 28;

/** The clause goes on to the next meeting noun, stop or a new verb of saying; at most WINDOW tokens. */
export function windowEnd(text: ArabicText, from: number, limit: number): number {
  const nouns = text.words.lexicon.words('meeting-nouns');
  const end = Math.min(limit, from + WINDOW);
  for (let k = from; k < end; k++) {
    const info = text.infos[k];
    if (!info) return k;
    if (hasFlag(text, k, WORD.complementizer | WORD.participleCue) || isReportingVerb(text, k)) return k;
    if (
      k > from + 2 &&
      info.readings.some((r) => nouns.has(r.key)) &&
      (text.tokens[k - 1]?.kind === 'mark' || info.main.conjunction !== '')
    )
      return k;
  }
  return end;
}

/** A cue that is no noun or particle as well (bayn is between). */
export function isReportingVerb(text: ArabicText, at: number): boolean {
  return (
    hasFlag(text, at, WORD.finiteCue) && !text.words.lexicon.words('cue-also-nouns').has(text.infos[at]?.main.key ?? '')
  );
}

/** Where the words say what the meeting is about. */
export function topicAt(text: ArabicText, from: number, end: number): number {
  for (let k = from; k < end; k++) if (phraseLength(text, k, text.words.lexicon.words('talk-topics'), 2) > 0) return k;
  return end;
}
