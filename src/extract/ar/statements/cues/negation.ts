import { type ArabicText, foldedAt, tokenAt } from '../../arabic-text.ts';
import type { CueHit } from './find-cues.ts';

/** `lam yu'lin` is no statement (drops); `lam yastab'id` (did not rule out) is one itself (states); no: not denied. */
export function negationOf(text: ArabicText, cue: CueHit): 'no' | 'drops' | 'states' {
  const before = cue.from - 1;
  if (cue.conjunction !== '' || tokenAt(text, before)?.sentence !== tokenAt(text, cue.from)?.sentence) return 'no';
  if (!isNegation(text, before)) return 'no';
  return text.words.lexicon.words('denials-that-state').has(cue.form.form) ? 'states' : 'drops';
}

/** `lam`, `wa-lam`. */
function isNegation(text: ArabicText, at: number): boolean {
  const negations = text.words.lexicon.words('negations');
  if (negations.has(foldedAt(text, at) ?? '')) return true;
  const readings = text.infos[at]?.readings ?? [];
  return readings.some((r) => r.taken === 1 && r.conjunction !== '' && negations.has(r.key));
}
