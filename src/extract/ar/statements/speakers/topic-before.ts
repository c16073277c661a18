import { type ArabicText, foldedAt, hasFlag, isIn, tokenAt } from '../../arabic-text.ts';
import { ARABIC_COMMA, ARABIC_SEMICOLON } from '../../letters.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';
import { subjectAt } from '../subject/subject-at.ts';

const FARTHEST = 14;

/** `wa-X, fi tasrih, akkada ...`: the first noun phrase of the verb's clause if no other verb stands between, or null. */
export function topicBefore(
  text: ArabicText,
  mentions: Mentions,
  cue: Pick<CueHit, 'from'>,
  first: number,
): Subject | null {
  let start = clauseStart(text, cue.from, first);
  while (start < cue.from && isBeforeTopic(text, start)) start++;
  if (start === cue.from) return null;
  const subject = subjectAt(text, mentions, start, cue.from) ?? joinedSubject(mentions, start, cue.from);
  if (!subject || cue.from - subject.range.to > FARTHEST) return null;
  for (let k = subject.range.to; k < cue.from; k++) if (isVerbOfTopic(text, k)) return null;
  return subject;
}

/** Particles, adverbs and marks that may stand before the topic. */
function isBeforeTopic(text: ArabicText, at: number): boolean {
  return (
    tokenAt(text, at)?.kind === 'mark' ||
    hasFlag(text, at, WORD.function | WORD.adverb) ||
    isIn(text, at, 'contrast-particles') ||
    isIn(text, at, 'verb-openers')
  );
}

/** A verb that takes the topic as its own subject. */
function isVerbOfTopic(text: ArabicText, at: number): boolean {
  return (
    hasFlag(text, at, WORD.narrative) || (hasFlag(text, at, WORD.finiteCue) && text.infos[at]?.main.conjunction === '')
  );
}

/** A topic behind w-: `wal-masadir qalat`. */
function joinedSubject(mentions: Mentions, start: number, to: number): Subject | null {
  const mention = mentions.personFrom(start) ?? mentions.namedFrom(start);
  return mention && mention.to <= to ? { kind: 'mention', mention, range: { from: start, to: mention.to } } : null;
}

/** Start of the clause that a verb stands in: behind the last mark, complementiser or conjunction of clauses. */
function clauseStart(text: ArabicText, verb: number, first: number): number {
  for (let k = verb - 1; k >= first; k--) if (opensClause(text, k, verb)) return k + 1;
  return first;
}

/** A comma right before the verb closes an insertion: `X, fi bayan, akkada`. */
function opensClause(text: ArabicText, at: number, verb: number): boolean {
  if (hasFlag(text, at, WORD.complementizer) || isIn(text, at, 'breaking-openers')) return true;
  const mark = foldedAt(text, at);
  if (mark === ARABIC_COMMA) return at < verb - 1;
  return mark === '.' || mark === ':' || mark === ARABIC_SEMICOLON;
}
