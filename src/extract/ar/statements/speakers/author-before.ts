import { type ArabicText, foldedAt, hasFlag, isIn } from '../../arabic-text.ts';
import { ALEF } from '../../letters.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { WORD } from '../../word-flags.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { agrees } from './agrees.ts';
import type { FoundSpeaker, Scene } from './scene.ts';

/** `khitab min X ashada fihi bi-...`, `asdarat X bayanan a'lanat fihi ...`: the author of the document or speech that the pronoun behind the verb points to. */
export function authorBefore(scene: Scene, cue: CueHit, first: number): FoundSpeaker | null {
  const { text, mentions, entityOf } = scene;
  if (!isIn(text, cue.to, 'in-it')) return null;
  const document = documentBefore(scene, cue.from, first);
  if (document === null) return null;
  const maySpeak = (mention: RawMention) => !mention.indirect && agrees(entityOf(mention), cue);
  const author =
    mentions.within({ from: document + 1, to: cue.from }).find(maySpeak) ??
    mentions.within({ from: first, to: document }).find(maySpeak);
  return author ? { entity: entityOf(author), source: null, foundBy: 'author' } : null;
}

/** The nearest noun of a document or a speech, also behind a preposition. */
function documentBefore({ text }: Scene, before: number, first: number): number | null {
  for (let k = before - 1; k >= first; k--) {
    const noun = text.infos[k]?.readings.some((r) => (r.flags & (WORD.documentNoun | WORD.speechContext)) !== 0);
    if (noun || hasFlag(text, k, WORD.documentNoun | WORD.speechContext) || isAccusative(text, k)) return k;
  }
  return null;
}

/** `maqalan`: such a noun as object. */
function isAccusative(text: ArabicText, at: number): boolean {
  const word = foldedAt(text, at) ?? '';
  return word.endsWith(ALEF) && text.words.lexicon.words('speech-contexts').has(word.slice(0, -1));
}
