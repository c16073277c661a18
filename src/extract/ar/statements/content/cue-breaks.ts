import { type ArabicText, hasFlag, isComma, isIn, isWord, readingIn, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { OpenContent } from './content-end.ts';

const FIRST_CLAUSE = 5;

/** A cue inside a content that opens a new statement of the narrator; `anna X qala ...` is nested, `..., wa-qala` breaks. */
export function cueBreaks(text: ArabicText, mentions: Mentions, cue: CueHit, open: OpenContent): boolean {
  const before = tokenAt(text, cue.from - 1);
  if (cue.form.tense === 'participle') return true;
  if (before?.kind === 'mark' && before.folded !== '(') return isJoined(text, cue) || isMainClause(text, cue, open);
  if (isIn(text, cue.from - 1, 'breaking-openers')) return true;
  if (cue.conjunction === '') return false;
  if (cue.form.tense === 'imperfect' && open.cue.form.tense !== 'imperfect') return false;
  if (mentions.personFrom(cue.to) || !isWord(text, cue.to)) return true;
  return isSameSpeaker(cue, open.cue) && !startsWithVerb(text, open, cue.from);
}

/** Behind w- or f-, or lakin, baynama, kama: the verb opens a new clause of the narrator. */
export function isJoined(text: ArabicText, cue: CueHit): boolean {
  return cue.conjunction !== '' || isIn(text, cue.from - 1, 'breaking-openers');
}

/** `fima qala A inna ..., a'lana B ...`: behind the comma that ends a clause of while, a verb without a conjunction opens the main clause. */
function isMainClause(text: ArabicText, cue: CueHit, open: OpenContent): boolean {
  if (!isComma(text, cue.from - 1) || cue.form.tense !== 'perfect') return false;
  return readingIn(text, open.cue.from - 1, 'clause-openers') !== undefined;
}

/** The verb has the form of the one before, or that was a participle. */
function isSameSpeaker(cue: CueHit, before: CueHit): boolean {
  const { gender, number, tense } = before.form;
  return tense === 'participle' || (cue.form.gender === gender && cue.form.number === number);
}

/** The content's own first clause has a reporting verb: a joined verb later on most likely belongs to it. */
function startsWithVerb(text: ArabicText, { complement }: OpenContent, before: number): boolean {
  for (let k = complement.content; k < Math.min(before, complement.content + FIRST_CLAUSE); k++)
    if (hasFlag(text, k, WORD.finiteCue)) return true;
  return false;
}
