import { type ArabicText, foldedAt, tokenAt } from '../../arabic-text.ts';
import type { CueHit } from './find-cues.ts';

/** no: not denied; drops: denied, no statement; states: a denial that is itself a statement. */
export function negationAt(text: ArabicText, cue: CueHit): 'no' | 'drops' | 'states' {
  const before = foldedAt(text, cue.from - 1);
  if (before === null || cue.conjunction !== '') return 'no';
  const negations = text.words.lexicon.words('negations');
  const joined = text.infos[cue.from - 1]?.readings.some(
    (r) => r.taken === 1 && r.conjunction !== '' && negations.has(r.key),
  );
  const bare = negations.has(before) || joined === true;
  if (!bare || tokenAt(text, cue.from - 1)?.sentence !== tokenAt(text, cue.from)?.sentence) return 'no';
  return text.words.lexicon.words('denials-that-state').has(cue.form.form) ? 'states' : 'drops';
}
