import { type ArabicText, foldedAt, hasFlag, isWord, type Range, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import { quoteFrom } from '../complement/quotations.ts';
import { describedEnd } from '../subject/described-source.ts';
import type { Subject } from '../subject/subject.ts';
import { subjectAt } from '../subject/subject-at.ts';

/** `according to X`: the words that name the source of the clause around. */
export interface SourcePhrase extends Range {
  /** Tokens of the preposition (and verb), the cue. */
  readonly cue: Range;
  readonly subject: Subject;
}

/** The source phrase that starts at a token, or null: the noun behind it must be able to speak. */
export function sourcePhraseAt(
  text: ArabicText,
  mentions: Mentions,
  index: number,
  limit: number,
): SourcePhrase | null {
  const lexicon = text.words.lexicon;
  const length = asSaidLength(text, index) || phraseLength(text, index, 'source-prepositions', 5);
  if (length === 0 || phraseLength(text, index, 'closing-attributions') >= length) return null;
  let at = index + length;
  const attached = text.infos[at]?.readings.find((r) => r.preposition === 'l' && r.conjunction === '');
  const hanging = foldedAt(text, at) === '\u0644' || foldedAt(text, at) === '\u0627\u0644\u064a';
  if (hanging) at++;
  const noun = attached && attached.taken === 1 ? attached.key : (foldedAt(text, at) ?? '');
  if (lexicon.words('not-a-source').has(noun)) return null;
  const subject = speakerPhrase(text, mentions, at, limit, attached !== undefined);
  if (!subject) return null;
  return {
    from: index,
    to: phraseEnd(text, subject.range.to, limit),
    cue: { from: index, to: index + length },
    subject,
  };
}

/** `kama qala`, `hasab ma a'lana`: a comparing word and a reporting verb; the verb's own content must be missing (the caller sees to that). */
function asSaidLength(text: ArabicText, index: number): number {
  const length = phraseLength(text, index, 'as-said-openers', 2);
  if (length === 0) return 0;
  const info = text.infos[index + length];
  const verb = info?.cues.some(
    ({ form, reading }) => form.tense !== 'noun' && form.tense !== 'participle' && reading.taken === 0,
  );
  if (!verb) return 0;
  const pronoun = foldedAt(text, index + length + 1);
  return pronoun === '\u0628\u0647' ? length + 2 : length + 1;
}

/** The source may stand behind an attached l-: `wafqan lil-wakala`. */
function speakerPhrase(
  text: ArabicText,
  mentions: Mentions,
  at: number,
  limit: number,
  attached: boolean,
): Subject | null {
  const person = mentions.personFrom(at);
  if (person) return { kind: 'mention', mention: person, range: { from: at, to: person.to } };
  const named = mentions.namedFrom(at);
  if (named && !mentions.titleFrom(at)) return { kind: 'mention', mention: named, range: { from: at, to: named.to } };
  const quoteEnd = quoteFrom(text, at);
  if (quoteEnd !== null && quoteEnd - at <= 7) {
    const inner = mentions.namedFrom(at + 1);
    return inner
      ? { kind: 'mention', mention: inner, range: { from: at, to: quoteEnd } }
      : { kind: 'unknown', range: { from: at, to: quoteEnd } };
  }
  const subject = subjectAt(text, mentions, at, limit);
  if (subject && subject.range.from === at) return subject;
  const reading = attached ? text.infos[at]?.readings.find((r) => r.preposition === 'l') : undefined;
  const quantified = reading !== undefined && text.words.lexicon.words('quantifiers').has(reading.key);
  if (
    reading &&
    (quantified || reading.flags & (WORD.personNoun | WORD.documentNoun | WORD.organizationHead | WORD.title))
  ) {
    const head = quantified ? at + 1 : at;
    return { kind: 'group', range: { from: at, to: describedEnd(text, mentions, head, limit, false) } };
  }
  return null;
}

/** A date or occasion behind the source belongs to the phrase. */
function phraseEnd(text: ArabicText, at: number, limit: number): number {
  let end = at;
  while (end < limit && isWord(text, end) && hasFlag(text, end, WORD.time)) end++;
  return tokenAt(text, end) ? end : at;
}
