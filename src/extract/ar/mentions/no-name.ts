import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isComma, tokenAt } from '../arabic-text.ts';
import { ALEF, ATTACHED, FATHATAN, HEH, MEEM, NOON, SEEN, TEH, YEH } from '../letters.ts';
import { WORD } from '../word-flags.ts';

/** Words that are never part of a name unless they are listed as names too. */
export const NEVER =
  WORD.function |
  WORD.time |
  WORD.narrative |
  WORD.complementizer |
  WORD.adverb |
  WORD.personNoun |
  WORD.title |
  WORD.honorific |
  WORD.organizationHead |
  WORD.verbalNoun |
  WORD.finiteCue |
  WORD.participleCue |
  WORD.meeting |
  WORD.speechContext |
  WORD.government;

/** Words that the lexicon lists as names. */
export const LISTED = WORD.given | WORD.surname;

/** What a noun behind an attached preposition may be. */
const NOUN_BEHIND =
  WORD.organizationHead |
  WORD.title |
  WORD.personNoun |
  WORD.verbalNoun |
  WORD.meeting |
  WORD.speechContext |
  WORD.demonym |
  WORD.titleModifier |
  WORD.government;

const BOUNDARY =
  WORD.function |
  WORD.complementizer |
  WORD.finiteCue |
  WORD.participleCue |
  WORD.narrative |
  WORD.time |
  WORD.title |
  WORD.honorific;

/** Its letters show that the word is a verb or noun: future, tanwin, a preposition joined to a noun. */
export function looksLikeNoName(text: ArabicText, at: number): boolean {
  return isFuture(foldedAt(text, at) ?? '') || looksAccusative(text, at) || hasClitic(text, at);
}

/** `li-bahth`, `bil-ittifaq`: behind a preposition that is part of the word stands a definite, known or national word. */
function hasClitic(text: ArabicText, at: number): boolean {
  const info = text.infos[at];
  if (!info || info.readings[0]?.flags) return false;
  return info.readings.some(
    (r) => r.preposition !== '' && (isDefinite(r.key) || (r.key.length > 3 && (r.flags & NOUN_BEHIND) !== 0)),
  );
}

/** `bi-dawr al-wusata'`: an attached preposition on a noun with its genitive. */
export function isAttachedNoun(text: ArabicText, at: number): boolean {
  return ATTACHED.includes(foldedAt(text, at)?.charAt(0) ?? ' ') && isDefinite(foldedAt(text, at + 1) ?? '');
}

/** `sa-yaqul`, `sa-taqul`: a future verb. */
function isFuture(folded: string): boolean {
  return folded.length > 4 && (folded.startsWith(SEEN + YEH) || folded.startsWith(SEEN + TEH));
}

/** `mutahaddithan`: written with tanwin, or mut-...-an: an accusative noun or participle. */
export function looksAccusative(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (token === undefined) return false;
  if (text.content.slice(token.start, token.end).includes(FATHATAN)) return true;
  return token.folded.length > 5 && token.folded.startsWith(MEEM + TEH) && token.folded.endsWith(ALEF);
}

/** -ha (her, its), -hum and -huma (their), -na (our). */
const PRONOUNS = [HEH + ALEF, HEH + MEEM, HEH + MEEM + ALEF, NOON + ALEF];

/** `baladuhu` (his country): a possessive pronoun ends the word. HEH as written is one, TEH MARBUTA, which folds to it, is none. */
export function hasPronoun(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (!token || token.folded.length < 5) return false;
  return PRONOUNS.some((pronoun) => token.folded.endsWith(pronoun)) || text.content.charAt(token.end - 1) === HEH;
}

/** A boundary stands here: a mark, a particle, a verb, a title or the end. */
export function endsName(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  return token?.kind !== 'word' || isFuture(token.folded) || hasClitic(text, at) || hasFlag(text, at, BOUNDARY);
}

/** A complementiser, a comma or a colon stands here: the subject before it is whole. */
export function endsSubject(text: ArabicText, at: number): boolean {
  return hasFlag(text, at, WORD.complementizer) || isComma(text, at) || foldedAt(text, at) === ':';
}
