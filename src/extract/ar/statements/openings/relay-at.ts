import { type ArabicText, foldedAt, hasFlag, isWord, type Range } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';
import { isClauseInitial } from '../cues/clause-initial.ts';
import { isInsideQuotation } from '../cues/inside-quotation.ts';
import { skipAdverbials } from '../subject/skip-adverbials.ts';
import type { Subject } from '../subject/subject.ts';
import { subjectAt } from '../subject/subject-at.ts';

/** `nuqilat A an B ...`: A passes on the words of B. */
interface Relay {
  /** The verb. */
  readonly cue: Range;
  /** Who passes on, or null where dropped. */
  readonly relayer: Subject | null;
  /** Whose words they are. */
  readonly speaker: Subject;
}

/** A relay verb with both parties, read from its token, or null. */
export function relayAt(text: ArabicText, mentions: Mentions, index: number, limit: number): Relay | null {
  const info = text.infos[index];
  if (!info || !isWord(text, index) || isInsideQuotation(text, index)) return null;
  const lexicon = text.words.lexicon;
  const reading = info.readings.find((r) => r.preposition === '' && lexicon.words('relay-verbs').has(r.key));
  if (!reading) return null;
  const preposition = String(lexicon.words('relay-verbs').get(reading.key));
  const folded = preposition.replace(/\u0649/gu, '\u064a').replace(/\u0625/gu, '\u0627');
  let at = -1;
  for (let k = index + 1; k < Math.min(limit, index + 14); k++) {
    if (foldedAt(text, k) === folded) {
      at = k;
      break;
    }
  }
  if (at < 0) return null;
  if (
    reading.conjunction === '' &&
    !isClauseInitial(text, { from: index, to: index + 1, conjunction: '' }) &&
    at === index + 1 &&
    !mentions.endingAt(index)
  )
    return null;
  const speaker = subjectAt(text, mentions, at + 1, limit);
  if (!speaker || speaker.range.from > at + 3) return null;
  const relayer =
    at === index + 1 ? null : (subjectAt(text, mentions, index + 1, at) ?? namedRelayer(text, index + 1, at));
  return { cue: { from: index, to: index + 1 }, relayer, speaker };
}

/** Words between verb and preposition that no list knows: an outlet, without adverbs and marks at its ends. */
function namedRelayer(text: ArabicText, from: number, to: number): Subject | null {
  const start = skipAdverbials(text, from, to);
  let end = to;
  while (end > start && (!isWord(text, end - 1) || hasFlag(text, end - 1, WORD.time))) end--;
  return end > start && end - start <= 6 ? { kind: 'unknown', range: { from: start, to: end } } : null;
}
