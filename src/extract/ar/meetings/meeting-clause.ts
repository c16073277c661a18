import { type ArabicText, foldedAt, hasFlag, isWord, readingIn, tokenAt } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';

/** MEEM, NOON: of. */
const OF = '\u0645\u0646';

/** WAW, FEH: and. */
const WAW = '\u0648';

const FEH = '\u0641';

/** SEEN before YEH, TEH or NOON: shall. */
const FUTURE = /^\u0633[\u064a\u062a\u0646]/;

const LONGEST_CLAUSE = 28;

const LONGEST_TRIGGER = 8;

/** End of the words that belong to a meeting's noun or verb: the next meeting noun that opens something new, a complementiser, a new verb of saying. */
export function clauseEnd(text: ArabicText, from: number, limit: number): number {
  const end = Math.min(limit, from + LONGEST_CLAUSE);
  for (let k = from; k < end; k++) {
    if (hasFlag(text, k, WORD.complementizer | WORD.participleCue) || isReportingVerb(text, k)) return k;
    if (k > from + 2 && opensMeeting(text, k)) return k;
  }
  return end;
}

/** A meeting noun behind a mark or with a conjunction on it. */
function opensMeeting(text: ArabicText, at: number): boolean {
  if (!readingIn(text, at, 'meeting-nouns')) return false;
  return tokenAt(text, at - 1)?.kind === 'mark' || text.infos[at]?.main.conjunction !== '';
}

/** End of the words of a meeting's name: the noun and what follows up to the first verb, complementiser or mark. */
export function triggerEnd(text: ArabicText, from: number, end: number): number {
  let at = from;
  while (at < Math.min(end, from + LONGEST_TRIGGER) && isWord(text, at) && !opensClause(text, at)) at++;
  return at;
}

function opensClause(text: ArabicText, at: number): boolean {
  return hasFlag(text, at, WORD.narrative | WORD.complementizer) || isReportingVerb(text, at);
}

/** A cue that is no noun or particle as well (bayn is between). */
export function isReportingVerb(text: ArabicText, at: number): boolean {
  const key = text.infos[at]?.main.key ?? '';
  return hasFlag(text, at, WORD.finiteCue) && !text.words.lexicon.words('cue-also-nouns').has(key);
}

/** A verb that tells of a deed, also with the s- of the future. */
export function isVerb(text: ArabicText, at: number): boolean {
  if (hasFlag(text, at, WORD.narrative)) return true;
  const bare = withoutFuture(text, at);
  return bare !== '' && text.words.lexicon.words('narrative-verbs').has(bare);
}

/** `sa-ya'qidu`: the verb without conjunction and s-; empty where the word is none of the future. */
export function withoutFuture(text: ArabicText, at: number): string {
  const key = text.infos[at]?.folded ?? '';
  const bare = key.startsWith(WAW) || key.startsWith(FEH) ? key.slice(1) : key;
  return FUTURE.test(bare) ? bare.slice(1) : '';
}

/** The words say here what the meeting is about: `hawla al-azma`. */
export function opensTopic(text: ArabicText, at: number): boolean {
  return phraseLength(text, at, 'talk-topics', 2) > 0;
}

/** `jawlat muhadathat`, `jawla jadida min al-muhadathat`: the round is the meeting, the talks are what it is a round of. */
export function isOfRound(text: ArabicText, at: number): boolean {
  if (readingIn(text, at - 1, 'meeting-nouns')) return true;
  if (foldedAt(text, at - 1) !== OF) return false;
  return [at - 2, at - 3].some((k) => readingIn(text, k, 'meeting-nouns') !== undefined);
}
