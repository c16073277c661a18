import { type ArabicText, foldedAt, hasFlag, isComma, isWord, type Range, tokenAt } from '../../arabic-text.ts';
import { ARTICLE, BEH, HEH, LAM, YEH } from '../../letters.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { phraseLength } from '../../phrase-length.ts';
import { quoteEndFrom, quoteOf } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import { describedEnd } from '../subject/described-source.ts';
import type { Subject } from '../subject/subject.ts';
import { subjectAt } from '../subject/subject-at.ts';

/** `according to X`: the words that name the source of the clause around. */
export interface SourcePhrase extends Range {
  /** Tokens of the preposition (and verb), the cue. */
  readonly cue: Range;
  readonly subject: Subject;
}

const LONGEST_QUOTED = 7;
/** Tokens of the shortest quotation whose verb may stand behind it. */
const SHORTEST_QUOTATION = 4;
/** LAM by itself; ALEF, LAM, YEH: ila. Both: to. */
const HANGING = [LAM, ARTICLE + YEH];
/** BEH, HEH: with it. */
const WITH_IT = BEH + HEH;
const SPEAKING = WORD.personNoun | WORD.documentNoun | WORD.organizationHead | WORD.title;

/** `hasba masadir ...`, `wafqan li-X`: the source phrase that starts at a token, or null: the noun behind it must be able to speak. */
export function sourcePhraseAt(
  text: ArabicText,
  mentions: Mentions,
  index: number,
  limit: number,
): SourcePhrase | null {
  const length =
    asSaidLength(text, index) || phraseLength(text, index, 'source-prepositions') || invertedLength(text, index);
  if (length === 0 || phraseLength(text, index, 'closing-attributions') >= length) return null;
  const behind = index + length;
  const attached = text.infos[behind]?.readings.find((r) => r.preposition === 'l' && r.conjunction === '');
  const at = HANGING.includes(foldedAt(text, behind) ?? '') ? behind + 1 : behind;
  const noun = attached?.taken === 1 ? attached.key : (foldedAt(text, at) ?? '');
  if (text.words.lexicon.words('not-a-source').has(noun)) return null;
  const subject = sourceAt(text, mentions, at, limit) ?? (attached ? sourceBehindL(text, mentions, at, limit) : null);
  if (!subject) return null;
  return { from: index, to: behindTime(text, subject.range.to, limit), cue: { from: index, to: behind }, subject };
}

/** `kama qala`, `hasab ma a'lana`: a comparing word and a reporting verb; the verb's own content must be missing (the caller sees to that). */
function asSaidLength(text: ArabicText, index: number): number {
  const length = phraseLength(text, index, 'as-said-openers', 2);
  if (length === 0) return 0;
  const verb = text.infos[index + length]?.cues.some(
    ({ form, reading }) => form.tense !== 'noun' && form.tense !== 'participle' && reading.taken === 0,
  );
  if (!verb) return 0;
  return foldedAt(text, index + length + 1) === WITH_IT ? length + 2 : length + 1;
}

/** `"...", qala X`: a verb of saying without w- behind a closed quotation. */
function invertedLength(text: ArabicText, index: number): number {
  const mark = isComma(text, index - 1) ? index - 2 : index - 1;
  const quote = mark >= 0 && !isWord(text, mark) ? quoteOf(text, mark) : undefined;
  if (!quote?.closed || quote.end !== tokenAt(text, mark)?.end || mark < SHORTEST_QUOTATION) return 0;
  if (quote.start > (tokenAt(text, mark - SHORTEST_QUOTATION)?.start ?? 0)) return 0;
  const verb = text.infos[index]?.cues.some(
    ({ form, reading }) =>
      form.tense === 'perfect' && reading.taken === 0 && text.words.lexicon.cues[form.cue]?.frames.includes('quote'),
  );
  return verb ? 1 : 0;
}

/** A name, a name in marks, or whatever can be a subject. */
function sourceAt(text: ArabicText, mentions: Mentions, at: number, limit: number): Subject | null {
  const named = mentions.personFrom(at) ?? (mentions.titleFrom(at) ? null : mentions.namedFrom(at));
  if (named) return { kind: 'mention', mention: named, range: { from: at, to: named.to } };
  const quoteEnd = quoteEndFrom(text, at);
  if (quoteEnd !== null && quoteEnd - at <= LONGEST_QUOTED) {
    const range = { from: at, to: quoteEnd };
    const mention = mentions.namedFrom(at + 1);
    return mention ? { kind: 'mention', mention, range } : { kind: 'unknown', range };
  }
  const subject = subjectAt(text, mentions, at, limit);
  return subject?.range.from === at ? subject : null;
}

/** `wafqan li-masadir ...`, `wafqan li-adad min al-masadir`: the noun stands behind an attached l-. */
function sourceBehindL(text: ArabicText, mentions: Mentions, at: number, limit: number): Subject | null {
  const reading = text.infos[at]?.readings.find((r) => r.preposition === 'l');
  if (!reading) return null;
  const quantified = text.words.lexicon.words('quantifiers').has(reading.key);
  if (!quantified && !(reading.flags & SPEAKING)) return null;
  const head = quantified ? at + 1 : at;
  return { kind: 'group', range: { from: at, to: describedEnd(text, mentions, head, limit, false) } };
}

/** A date behind the source belongs to the phrase. */
function behindTime(text: ArabicText, at: number, limit: number): number {
  let end = at;
  while (end < limit && isWord(text, end) && hasFlag(text, end, WORD.time)) end++;
  return tokenAt(text, end) ? end : at;
}
