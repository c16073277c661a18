import { type ArabicText, hasFlag } from '../../arabic-text.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import { type Complement, isPlainSpeech } from '../complement/complement.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';

/** Cues that need someone who can speak are no statements without: bare objects and prepositions whose subject is a thing. */
export function isPlausible(text: ArabicText, cue: CueHit, complement: Complement, subject: Subject | null): boolean {
  const needs = cue.entry.needs ?? [];
  const plain = isPlainSpeech(complement);
  const unknown = subject?.kind === 'unknown';
  if (needs.includes('quote-or-cue') && !plain) return false;
  const adjacent = complement.how === 'preposition' && complement.gapEnd === cue.to;
  if (needs.includes('strong-complement') && !plain && !adjacent && (!subject || unknown)) return false;
  if (complement.how === 'noun' && phraseLength(text, complement.content, 'no-statement-objects', 2) > 0) return false;
  if (unknown && (complement.how === 'noun' || complement.how === 'bare')) return false;
  return cue.form.tense !== 'imperfect' || subject !== null || (plain && !isNarrator(text, cue));
}

/** `yudhkar anna`, `yushar ila anna`: the narrator speaks. */
function isNarrator(text: ArabicText, cue: CueHit): boolean {
  if (!text.words.lexicon.words('narrator-verbs').has(cue.form.form)) return false;
  return hasFlag(text, cue.to, WORD.complementizer) || hasFlag(text, cue.to + 1, WORD.complementizer);
}
