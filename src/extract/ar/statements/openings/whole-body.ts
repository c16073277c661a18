import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, isIn, isWord, type Range, spanOf, wordsOf } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { phraseLength } from '../../phrase-length.ts';
import { quotedNameEndFrom } from '../../quotations.ts';
import { isFeminine, isNisba } from '../../word-endings.ts';
import { WORD } from '../../word-flags.ts';
import { type Complement, isPlainSpeech } from '../complement/complement.ts';
import { nounPhraseEnd } from '../subject/noun-phrase-end.ts';
import type { Subject } from '../subject/subject.ts';

const LONGEST = 8;
const NO_NAME =
  WORD.function |
  WORD.time |
  WORD.complementizer |
  WORD.finiteCue |
  WORD.participleCue |
  WORD.adverb |
  WORD.speechContext;

/**
 * `mawqi' X Y anna ...`, `wikalat mukafahat al-fasad ...`, `majmu'at al-amal min ajl X anna ...`: a body that no list knows, known by its head
 * noun: up to the content, a mark or a particle everything is its name. The subject itself where it is no such body.
 */
export function wholeBody(
  text: ArabicText,
  mentions: Mentions,
  subject: Subject,
  complement: Complement,
): Subject | null {
  const { from, to } = subject.range;
  if (!isUnlistedBody(text, subject)) return subject;
  const last = Math.min(complement.gapEnd, from + LONGEST);
  const end = isPlainSpeech(complement)
    ? nameEnd(text, mentions, { from: to, to: last })
    : describedNameEnd(text, subject.range, last);
  if (end === to) return subject;
  const range = { from, to: end };
  if (subject.kind !== 'mention') return { kind: 'group', range };
  const mention = { ...subject.mention, to: end, end: spanOf(text, range).end };
  const form =
    mention.form + wordsOf(text, { from: to - 1, to: end }).slice(wordsOf(text, { from: to - 1, to }).length);
  return { kind: 'mention', mention: { ...mention, form }, range };
}

/** A composed body, or its head noun alone. */
function isUnlistedBody(text: ArabicText, subject: Subject): boolean {
  const { from } = subject.range;
  if (subject.kind === 'mention')
    return subject.mention.foundBy === 'ar.body.composed' && subject.mention.from === from;
  return subject.kind === 'group' && isBodyNoun(text, from);
}

/** `munazzama`, `mawqi'`: an indefinite head of bodies or outlets. */
function isBodyNoun(text: ArabicText, at: number): boolean {
  const key = keyAt(text, at);
  if (isDefinite(key)) return false;
  return hasFlag(text, at, WORD.organizationHead) || text.words.lexicon.words('person-nouns').get(key) === 'media';
}

function keyAt(text: ArabicText, at: number): string {
  return text.infos[at]?.main.key ?? '';
}

function nameEnd(text: ArabicText, mentions: Mentions, { from, to }: Range): number {
  let at = from;
  while (at < to) {
    const next = partEnd(text, mentions, from - 1, at, to);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** `qanat X al-fada'iyya`: one word and an adjective that agrees with the head. */
function describedNameEnd(text: ArabicText, { from, to }: Range, last: number): number {
  const adjective = to + 1;
  if (to !== from + 1 || adjective >= last || !isWord(text, to) || !isWord(text, adjective)) return to;
  if (text.infos[to]?.main.conjunction !== '' || isDefinite(keyAt(text, to))) return to;
  const agrees =
    isDefinite(keyAt(text, adjective)) && isFeminine(keyAt(text, adjective)) === isFeminine(keyAt(text, from));
  return agrees && isNisba(keyAt(text, adjective)) ? adjective + 1 : to;
}

/** `X`, `"X"`, `min ajl X`; right behind the head a word that looks like a verb is a name too. */
function partEnd(text: ArabicText, mentions: Mentions, head: number, at: number, to: number): number {
  const sake = phraseLength(text, at, 'purpose-phrases', 2);
  if (sake > 0) {
    const end = nounPhraseEnd(text, mentions, at + sake, to);
    return end > at + sake ? end : at;
  }
  const quoted = quotedNameEndFrom(text, at);
  if (quoted !== null && quoted <= to) return quoted;
  const verb = at === head + 1 ? WORD.finiteCue | WORD.participleCue : 0;
  if (!isWord(text, at) || hasFlag(text, at, NO_NAME & ~verb) || isIn(text, at, 'description-prepositions')) return at;
  if (text.infos[at]?.main.conjunction !== '' || mentions.personFrom(at) || phraseLength(text, at, 'adverbs') > 0)
    return at;
  return at + 1;
}
