import { type ArabicText, foldedAt } from '../../arabic-text.ts';
import type { CueHit } from '../cues/find-cues.ts';

/** The entry of `qala`. */
export const SAYING = 'ar.cue.say';

/** A cue for constructions whose cue is no verb of the list: it takes what `qala` takes. */
export function standIn(text: ArabicText, token: number): CueHit {
  const entry = text.words.lexicon.cues.find(({ id }) => id === SAYING);
  if (!entry) throw new TypeError(`the cue ${SAYING} is missing`);
  return {
    from: token,
    to: token + 1,
    entry,
    form: { form: foldedAt(text, token) ?? '', cue: 0, tense: 'noun', gender: null, number: null },
    conjunction: text.infos[token]?.main.conjunction ?? '',
    negated: false,
  };
}
