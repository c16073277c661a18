import { foldArabic } from '../../../../language/ar/fold.ts';
import { type ArabicText, foldedAt, hasFlag, isWord, readingIn } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { isInsideQuotation } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import { isClauseInitial } from '../cues/clause-initial.ts';
import { skipAdverbials } from '../subject/skip-adverbials.ts';
import type { Subject } from '../subject/subject.ts';
import { subjectAt } from '../subject/subject-at.ts';

const PREPOSITION_WITHIN = 14;
const SPEAKER_WITHIN = 3;
const LONGEST_NAME = 6;

/** `naqalat A an B ...`: A passes on the words of B. */
interface Relay {
  /** Who passes on, or null where dropped. */
  readonly relayer: Subject | null;
  /** Whose words they are. */
  readonly speaker: Subject;
}

/** A relay verb with both parties, read from its token, or null. */
export function relayAt(text: ArabicText, mentions: Mentions, token: number, limit: number): Relay | null {
  if (!isWord(text, token) || isInsideQuotation(text, token)) return null;
  const reading = readingIn(text, token, 'relay-verbs', true);
  if (!reading) return null;
  const preposition = foldArabic(String(text.words.lexicon.words('relay-verbs').get(reading.key)));
  const at = firstOf(text, preposition, token + 1, Math.min(limit, token + PREPOSITION_WITHIN));
  if (at === null) return null;
  const dropped = at === token + 1;
  if (dropped && !isClauseInitial(text, token, reading.conjunction) && !mentions.endingAt(token)) return null;
  const speaker = subjectAt(text, mentions, at + 1, limit);
  if (!speaker || speaker.range.from > at + SPEAKER_WITHIN) return null;
  const relayer = dropped ? null : (subjectAt(text, mentions, token + 1, at) ?? unknownRelayer(text, token + 1, at));
  return { relayer, speaker };
}

function firstOf(text: ArabicText, folded: string, from: number, to: number): number | null {
  for (let k = from; k < to; k++) if (foldedAt(text, k) === folded) return k;
  return null;
}

/** Words between verb and preposition that no list knows: an outlet, without adverbs and marks at its ends. */
function unknownRelayer(text: ArabicText, from: number, to: number): Subject | null {
  const start = skipAdverbials(text, from, to);
  let end = to;
  while (end > start && (!isWord(text, end - 1) || hasFlag(text, end - 1, WORD.time))) end--;
  return end > start && end - start <= LONGEST_NAME ? { kind: 'unknown', range: { from: start, to: end } } : null;
}
