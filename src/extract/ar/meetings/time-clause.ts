// What may stand between a meeting and a time of its sentence, so that the time is another's.
import { type ArabicText, foldedAt, hasFlag, isIn, isWord, readingIn, sentenceOf } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { isOfRound, isReportingVerb } from './meeting-clause.ts';

/** How far before the trigger the preposition may stand by which something is said at the meeting. */
const NEAR_OCCASION = 3;

/** Behind a day of a relative clause, a trigger so near belongs to that clause too: `allati aqarraha al-majlis amsi fi jalsa`. */
const SAME_RELATIVE = 3;

/** How far before a date its relative pronoun may stand. */
const IN_RELATIVE = 8;

/** How far before a date its verb may stand. */
const VERB_BEFORE = 60;

/** Another meeting noun, a verb of saying or a noun of speech (`fi tasrihat`) stands between; `ijtima' tahdiri lil-qimma` is one meeting. */
export function crossesClause(text: ArabicText, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const noun = readingIn(text, k, 'meeting-nouns');
    const opensOther = noun && noun.preposition !== 'l' && !isOfRound(text, k);
    if (opensOther || isReportingVerb(text, k) || hasFlag(text, k, WORD.speechContext)) return true;
  }
  return false;
}

/** `bishani al-ittifaq alladhi wuqqi'a fi 13 yulyu`: a relative clause whose verb is none of meeting tells of something else; so does a new clause. */
export function isOfAnother(text: ArabicText, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (isIn(text, k, 'next-clauses')) return true;
    if (isRelative(text, k) && !isHolding(text, k + 1) && !isHolding(text, k + 2)) return true;
  }
  return false;
}

/** `'uqida`, `sa-tabda'`: a meeting takes place. */
function isHolding(text: ArabicText, at: number): boolean {
  return readingIn(text, at, 'taking-place-verbs', true) !== undefined;
}

/** `qala amsi inna`: what follows is said then, not done then. */
export function opensContent(text: ArabicText, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (hasFlag(text, k, WORD.complementizer) || foldedAt(text, k) === ':') return true;
  return false;
}

/** The time is that of a relative clause: `al-ittifaq alladhi wuqqi'a fi 13 yulyu, bada'at mufawadat`. */
export function isInRelative(text: ArabicText, at: number): boolean {
  const { firstToken } = sentenceOf(text, at);
  for (let k = at - 1; k >= Math.max(firstToken, at - IN_RELATIVE); k--) {
    if (isRelative(text, k)) return true;
    if (foldedAt(text, k) === ',' || isReportingVerb(text, k)) return false;
  }
  return false;
}

function isRelative(text: ArabicText, at: number): boolean {
  return readingIn(text, at, 'relative-nouns') !== undefined;
}

/** Nothing but a few words between: both are of one clause. */
export function goesOn(text: ArabicText, from: number, to: number): boolean {
  return (
    to - from <= SAME_RELATIVE && lastIn(from, to, (k) => !isWord(text, k) || hasFlag(text, k, WORD.narrative)) === null
  );
}

/** `da'a al-sabt ila bad' mufawadat`, `rahhaba amsi bil-qimma`: the verb before the day is one of saying; what is spoken of has another. */
export function isDayOfSpeech(text: ArabicText, at: number): boolean {
  const { firstToken } = sentenceOf(text, at);
  const verb = lastIn(
    Math.max(firstToken, at - VERB_BEFORE),
    at,
    (k) => isReportingVerb(text, k) || hasFlag(text, k, WORD.narrative | WORD.complementizer),
  );
  return verb !== null && isReportingVerb(text, verb);
}

/** `fi muhadathat`, `khilala tara'usihi ijtima'an`: said at the meeting, or beside it. */
export function isOccasion(text: ArabicText, at: number): boolean {
  return lastIn(at - NEAR_OCCASION, at + 1, (k) => isOccasionWord(text, k)) !== null;
}

function isOccasionWord(text: ArabicText, at: number): boolean {
  return isIn(text, at, 'speech-occasions') || isIn(text, at, 'meeting-occasions');
}

/** The last token of a range that fits, or null. */
export function lastIn(from: number, to: number, fits: (token: number) => boolean): number | null {
  for (let k = to - 1; k >= from; k--) if (fits(k)) return k;
  return null;
}
