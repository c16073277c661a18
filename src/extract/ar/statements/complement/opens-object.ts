import { type ArabicText, flagsAt, foldedAt, hasFlag, isIn, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { skipAdverbials } from '../subject/skip-adverbials.ts';
import { isSurelyVerb } from './is-surely-verb.ts';

/** A bare object: right behind the subject any noun; where the subject is dropped a verbal noun, or a noun that cannot speak. */
export function opensObject(
  text: ArabicText,
  mentions: Mentions,
  at: number,
  from: number,
  last: number,
  hasSubject: boolean,
  cue: CueHit,
): boolean {
  const skipped = skipAdverbials(text, from, last);
  const comma = hasSubject && (foldedAt(text, skipped) === '\u060c' || foldedAt(text, skipped) === ',');
  const start = comma ? skipAdverbials(text, skipped + 1, last) : skipped;
  if (at < start) return false;
  const flags = flagsAt(text, at);
  const info = text.infos[at];
  if (info?.main.conjunction !== '' || flags & (WORD.complementizer | WORD.time)) return false;
  if (flags & WORD.function && !text.words.lexicon.words('object-openers').has(info.folded)) return false;
  if (flags & WORD.finiteCue && !(flags & WORD.verbalNoun) && isSurelyVerb(text, at)) return false;
  if (
    info.readings.some((r) => r.preposition !== '' && (isPossible(r.key) || r.flags !== 0)) &&
    !info.readings[0]?.flags
  ) {
    if (!(flags & WORD.verbalNoun)) return false;
  }
  if (flags & WORD.verbalNoun) return at === start || isBehindContext(text, start, at);
  if (at !== start || (cue.entry.frames.includes('that') && clauseFollows(text, at, last))) return false;
  if (flags & WORD.narrative) return false;
  if (hasSubject) return !(flags & (WORD.participleCue | WORD.adverb));
  if (cue.form.tense === 'participle') return true;
  return (flags & (WORD.personNoun | WORD.anaphor | WORD.title)) === 0 && !mentions.personFrom(at);
}

/** Marks that may stand around an apposition. */
const APPOSITION_MARKS = '\u060c,"\u201c\u201d\u00ab\u00bb()-';

/** A content clause opens close behind with neither stop nor verb between: the words up to it are an apposition of the subject. */
function clauseFollows(text: ArabicText, from: number, last: number): boolean {
  for (let k = from; k < Math.min(last, from + 14); k++) {
    if (hasFlag(text, k, WORD.complementizer) && text.infos[k]?.main.conjunction === '')
      return !isIn(text, k - 1, 'not-complement-before');
    const mark = isWord(text, k) ? null : foldedAt(text, k);
    if ((mark !== null && !APPOSITION_MARKS.includes(mark)) || hasFlag(text, k, WORD.verbalNoun)) return false;
    if (hasFlag(text, k, WORD.finiteCue | WORD.narrative | WORD.participleCue) && isSurelyVerb(text, k)) return false;
  }
  return false;
}

function isPossible(key: string): boolean {
  return key.startsWith('\u0627\u0644') && key.length > 3;
}

/** Only the occasion of the speech stands between: fi khitam al-liqa. */
function isBehindContext(text: ArabicText, start: number, at: number): boolean {
  if (at - start > 14) return false;
  return hasFlag(text, start, WORD.function) && hasFlag(text, start + 1, WORD.speechContext | WORD.meeting | WORD.time);
}
