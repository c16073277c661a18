import { type ArabicText, isWord, sentenceOf } from '../../arabic-text.ts';
import type { Complement } from '../complement/complement.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { skipAdverbials } from '../subject/skip-adverbials.ts';

/** `wa-qala sanuwasil ...`: a verb of saying at the head of a sentence with neither mark nor complementiser. */
export function bareSpeech(text: ArabicText, cue: CueHit, from: number, limit: number): Complement | null {
  if (
    cue.entry.id !== 'ar.cue.say' ||
    cue.form.tense !== 'perfect' ||
    sentenceOf(text, cue.from).firstToken !== cue.from
  )
    return null;
  const at = skipAdverbials(text, from, limit);
  if (limit - at < 4 || !isWord(text, at)) return null;
  return { how: 'bare', content: at, gapEnd: at };
}
