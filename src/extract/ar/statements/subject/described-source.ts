import { isDefinite } from '../../../../language/ar/clitics.ts';
import { agreesWithBefore } from '../../agreement.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { isNisba } from '../../word-endings.ts';
import { WORD } from '../../word-flags.ts';
import type { WordInfo } from '../../word-types.ts';
import { isOutletTold } from '../via/is-outlet-told.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';

const LONGEST = 14;
const MOST_OPENERS = 3;
const AGAIN_WITHIN = 4;
const BREAK = WORD.complementizer | WORD.finiteCue | WORD.participleCue | WORD.narrative | WORD.time;

/** A description while it is read. */
interface Description {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  readonly head: number;
  readonly to: number;
  /** Its noun points back: only adjectives and a body go on with it. */
  readonly definite: boolean;
  /** Prepositions that the verb itself takes. */
  readonly own: readonly string[];
}

/** `masadir diblumasiyya`, `adad min al-mas'ulin`: end of the description of an unnamed or collective source, or `at` where none starts. */
export function groupEnd(
  text: ArabicText,
  mentions: Mentions,
  at: number,
  to: number,
  own: readonly string[] = [],
): number {
  if (!hasFlag(text, at, WORD.personNoun) && !isIn(text, at, 'quantifiers')) return at;
  for (let head = at; head < Math.min(to, at + MOST_OPENERS + 1); head++)
    if (hasFlag(text, head, WORD.personNoun)) return describedEnd(text, mentions, head, to, false, own);
  return at;
}

/** `masdar fi al-wizara`: behind the adjectives, demonyms and the body that a described source belongs to. */
export function describedEnd(
  text: ArabicText,
  mentions: Mentions,
  head: number,
  to: number,
  definite: boolean,
  own: readonly string[] = [],
): number {
  const description: Description = { text, mentions, head, to, definite, own };
  let at = head + 1;
  while (at < to && at < head + LONGEST && isWord(text, at)) {
    const info = text.infos[at];
    const next = info ? partEnd(description, at, info) : at;
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The token behind the part of a description that starts here, or the same token where none does. */
function partEnd(description: Description, at: number, info: WordInfo): number {
  const { text, mentions, head, to, definite } = description;
  const { flags, main } = info;
  if (at === head + 1 && !definite && isIn(text, at, 'place-nouns')) return nounPhraseEnd(text, mentions, at, to);
  if (at === head + 1 && !definite && isIssuersNoun(text, at)) return nounPhraseEnd(text, mentions, at + 1, to);
  if (flags & (flags & WORD.adjective ? BREAK & ~WORD.time : BREAK)) return at;
  if (isOutletTold(text, mentions, at)) return at;
  if ((definite || isDefinite(main.key)) && hasFlag(text, at - 1, WORD.demonym) && !agreesWithBefore(text, at, flags))
    return at;
  if (definite && !agreesWithBefore(text, at, flags)) return at;
  const mention = mentions.namedFrom(at);
  if (mention && !mention.indirect && main.conjunction === '') return mention.to;
  if (flags & (WORD.adjective | WORD.demonym)) return at + 1;
  if (flags & WORD.titleModifier && main.conjunction === '') return at + 1;
  if (main.conjunction === 'w' && (flags & WORD.personNoun || info.demonym)) return at + 1;
  if (opensPart(text, at)) return behindPreposition(description, at);
  return definite ? definitePart(description, at, info) : indefinitePart(description, at, info);
}

/** `fi`, `min`, `dakhil`; `ala` behind an adjective that takes it. */
function opensPart(text: ArabicText, at: number): boolean {
  return isIn(text, at, 'description-prepositions') || ofAdjective(text, at);
}

/** `muttali' ala`: the adjective takes it. */
function ofAdjective(text: ArabicText, at: number): boolean {
  return isIn(text, at, 'adjective-prepositions') && isIn(text, at - 1, 'adjectives-with-object');
}

/** `fi al-wizara`, `min al-mu'arada`, `dakhil hizb X`; the occasion of a speech (`fi tasrih`) is none, nor what the verb's own preposition opens. */
function behindPreposition(description: Description, at: number): number {
  const { text, mentions, to, definite } = description;
  const noun = at + 1;
  if (noun >= to || !isWord(text, noun) || isIn(text, noun, 'circumstance-nouns')) return at;
  if (hasFlag(text, noun, WORD.speechContext | WORD.complementizer)) return at;
  const end = definite ? (mentions.namedFrom(noun)?.to ?? noun) : nounPhraseEnd(text, mentions, noun, to);
  if (end > noun && ofAdjective(text, at)) return end;
  return end === noun || isOwn(description, at, end) ? at : end;
}

/** The verb's own preposition opens the content, unless the same comes again behind the phrase. */
function isOwn({ text, own }: Description, at: number, end: number): boolean {
  const preposition = foldedAt(text, at) ?? '';
  if (!own.includes(preposition)) return false;
  for (let k = end; k < end + AGAIN_WITHIN && isWord(text, k); k++) if (foldedAt(text, k) === preposition) return false;
  return true;
}

/** `al-masdar al-muttali'`: one more definite word right behind the head. */
function definitePart({ head }: Description, at: number, { flags, main }: WordInfo): number {
  const other = WORD.anaphor | WORD.organizationHead | WORD.function | WORD.verbalNoun;
  return at === head + 1 && isDefinite(main.key) && !(flags & other) ? at + 1 : at;
}

/** `bayan tajammu' ...`: whose document it is. */
function isIssuersNoun(text: ArabicText, at: number): boolean {
  const body = hasFlag(text, at, WORD.organizationHead) || isIn(text, at, 'org-heads-weak');
  return body && hasFlag(text, at - 1, WORD.documentNoun);
}

/** `masadir bi-mudiriyyat al-amn`, `mas'ul lil-wizara`, `masdar al-wafd`, `ra'is lajna`. */
function indefinitePart(description: Description, at: number, { flags, main, readings, folded }: WordInfo): number {
  const { text, mentions, head } = description;
  const person = isIn(text, at - 1, 'heads-of-another') ? mentions.personFrom(at) : null;
  if (person) return person.to;
  const attached = readings.find((r) => r.preposition === 'b' || r.preposition === 'l');
  if (attached && !(attached.flags & WORD.verbalNoun)) {
    const genitive = isDefinite(foldedAt(text, at + 1) ?? '') && !hasFlag(text, at + 1, WORD.speechContext);
    if (genitive && readings[0]?.flags === 0) return at + 2;
    const body = attached.preposition === 'b' && attached.flags & WORD.organizationHead;
    if ((isDefinite(attached.key) || body) && !(attached.flags & WORD.speechContext)) return at + 1;
  }
  if (isDefinite(main.key) && !(flags & (WORD.anaphor | WORD.organizationHead | WORD.function))) return at + 1;
  if (at === head + 1 && isNisba(folded)) return at + 1;
  const noun = flags & (WORD.organizationHead | WORD.personNoun | WORD.title);
  return at === head + 1 && noun ? at + 1 : at;
}
