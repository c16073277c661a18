import { type ArabicText, isWord, sentenceOf } from '../../arabic-text.ts';
import type { Complement } from '../complement/complement.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { skipAdverbials } from '../subject/skip-adverbials.ts';
import { SAYING } from './stand-in.ts';

const SHORTEST = 4;

/** `wa-qala sanuwasil ...`: a verb of saying at the head of a sentence with neither mark nor complementiser. */
export function bareSpeech(text: ArabicText, cue: CueHit, from: number, limit: number): Complement | null {
  const opensSentence = sentenceOf(text, cue.from).firstToken === cue.from;
  if (!opensSentence || cue.entry.id !== SAYING || cue.form.tense !== 'perfect') return null;
  const content = skipAdverbials(text, from, limit);
  if (limit - content < SHORTEST || !isWord(text, content)) return null;
  return { how: 'bare', content, gapEnd: content };
}
