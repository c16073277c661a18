import { type ArabicText, foldedAt, hasFlag, isWord, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { OpenContent } from './content-end.ts';

/** Behind lakin, baynama, kama: the verb opens a new clause of the narrator. */
export function isJoined(text: ArabicText, cue: CueHit): boolean {
  if (cue.conjunction !== '') return true;
  const before = foldedAt(text, cue.from - 1) ?? '';
  return text.words.lexicon.words('breaking-openers').has(before);
}

export function cueBreaks(text: ArabicText, mentions: Mentions, cue: CueHit, open: OpenContent): boolean {
  const before = tokenAt(text, cue.from - 1);
  if (cue.form.tense === 'participle') return true;
  if (before?.kind === 'mark' && before.folded !== '(') return cue.conjunction !== '' || isJoined(text, cue);
  const opener = foldedAt(text, cue.from - 1) ?? '';
  if (text.words.lexicon.words('breaking-openers').has(opener)) return true;
  if (cue.conjunction === '') return false;
  if (cue.form.tense === 'imperfect' && open.cue.form.tense !== 'imperfect') return false;
  const subject = mentions.personFrom(cue.to);
  if (subject) return true;
  if (!isWord(text, cue.to)) return true;
  const sameForm = cue.form.gender === open.cue.form.gender && cue.form.number === open.cue.form.number;
  const openIsParticiple = open.cue.form.tense === 'participle';
  const nestedVerb = startsWithVerb(text, open, cue.from);
  return (sameForm || openIsParticiple) && !nestedVerb;
}

/** The content's own first clause has a reporting verb: a joined verb later on most likely belongs to it. */
function startsWithVerb(text: ArabicText, open: OpenContent, before: number): boolean {
  const from = open.complement.content;
  for (let k = from; k < Math.min(before, from + 5); k++) if (hasFlag(text, k, WORD.finiteCue)) return true;
  return false;
}
