import { type ArabicText, hasFlag } from '../../arabic-text.ts';
import { WORD } from '../../word-flags.ts';
import type { Complement } from '../complement/complement.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';

/** Cues that need someone who can speak are no statements without: bare objects and prepositions whose subject is a thing. */
export function isPlausible(text: ArabicText, cue: CueHit, complement: Complement, subject: Subject | null): boolean {
  const needs = cue.entry.needs ?? [];
  const strong = complement.how === 'that' || complement.how === 'quote' || complement.how === 'colon';
  if (
    needs.includes('quote-or-cue') &&
    complement.how !== 'quote' &&
    complement.how !== 'colon' &&
    complement.how !== 'that'
  )
    return false;
  const adjacent = complement.how === 'preposition' && complement.gapEnd === cue.to;
  if (needs.includes('strong-complement') && !strong && !adjacent && (!subject || subject.kind === 'unknown'))
    return false;
  if (complement.how === 'noun' && subject?.kind === 'unknown') return false;
  if (cue.form.tense === 'imperfect' && !subject && !strong) return false;
  if (cue.form.tense === 'imperfect' && !subject && isNarrator(text, cue)) return false;
  if (complement.how === 'bare' && subject?.kind === 'unknown') return false;
  return true;
}

/** `yudhkar anna`, `yushar ila anna`: the narrator speaks. */
function isNarrator(text: ArabicText, cue: CueHit): boolean {
  const words = text.words.lexicon.words('narrator-verbs');
  return (
    words.has(cue.form.form) &&
    (hasFlag(text, cue.to, WORD.complementizer) || hasFlag(text, cue.to + 1, WORD.complementizer))
  );
}
