import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, tokenAt } from '../arabic-text.ts';
import { ALEF_HAMZA_BELOW } from '../letters.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import type { WordInfo } from '../word-types.ts';
import { endsName, endsSubject, isAttachedNoun, LISTED, looksLikeNoName, NEVER } from './no-name.ts';

/** What no definite word of a name is, unless it is listed. */
const NOT_FAMILY =
  WORD.function |
  WORD.complementizer |
  WORD.verbalNoun |
  WORD.titleModifier |
  WORD.organizationHead |
  WORD.personNoun |
  WORD.anaphor |
  WORD.title |
  WORD.speechContext |
  WORD.time |
  WORD.meeting;

const VERB_OR_PARTICLE =
  WORD.function |
  WORD.complementizer |
  WORD.finiteCue |
  WORD.participleCue |
  WORD.narrative |
  WORD.time |
  WORD.verbalNoun |
  WORD.adverb;

/** A name as far as it is read. */
export interface NameSoFar {
  /** Words, links (bin, abu) not counted. */
  readonly words: number;
  /** Words with the article among them. */
  readonly definites: number;
  /** The last word is a link. */
  readonly linked: boolean;
}

/** A word that goes on with a name. It is judged as it stands: a name has no clitics inside. */
export function mayFollowInName(text: ArabicText, at: number, soFar: NameSoFar): boolean {
  const info = text.infos[at];
  if (!info || info.folded.length < 2 || phraseLength(text, at, 'not-names', 2) > 0) return false;
  const flags = info.readings[0]?.flags ?? 0;
  if (soFar.linked) return !(flags & (WORD.function | WORD.complementizer)) || (flags & LISTED) !== 0;
  if (flags & WORD.nameLink) return isLink(text, at);
  return isDefinite(info.folded) ? mayBeFamily(text, at, flags, soFar) : mayBeNameWord(text, at, info, flags, soFar);
}

/** `bin`, `van`; `fa-inna` folds like van: the hamza tells them apart. */
export function isLink(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (!token || !hasFlag(text, at, WORD.nameLink)) return false;
  return !text.content.slice(token.start, token.end).includes(ALEF_HAMZA_BELOW);
}

/** `al-Asad`, `al-Halabi`: a family name or the name of a tribe or place; ordinary nouns only where the name is else too short. */
function mayBeFamily(text: ArabicText, at: number, flags: number, { words, definites }: NameSoFar): boolean {
  if (flags & WORD.surname) return true;
  if (definites > 0 && text.words.lexicon.words('family-names').has(text.infos[at]?.folded ?? '')) return true;
  const short = words === 1 && definites === 0;
  if (flags & NOT_FAMILY) return short && (flags & (WORD.title | WORD.honorific)) !== 0 && endsName(text, at + 1);
  if (flags & WORD.demonym) return short;
  return definites === 0 ? words <= 3 : words >= 2 && words <= 5 && definites < 3;
}

/** `Muhammad Jawad Zarif`: an indefinite word; the longer the name is, the more has to speak for it. */
function mayBeNameWord(text: ArabicText, at: number, info: WordInfo, flags: number, soFar: NameSoFar): boolean {
  const { words, definites } = soFar;
  if (flags & LISTED && !(flags & WORD.time && words > 1)) return definites === 0 || words <= 2;
  if (flags & WORD.title && hasFlag(text, at + 1, WORD.nameLink)) return true;
  const closesSubject = !(flags & VERB_OR_PARTICLE) && endsSubject(text, at + 1);
  if (definites > 0) return words <= 3 && closesSubject;
  if (words <= 2 && closesSubject) return true;
  if (flags & (NEVER | WORD.demonym | WORD.anaphor)) return false;
  if (info.main.taken > 0 && info.main.flags & (NEVER | WORD.demonym)) return false;
  if (looksLikeNoName(text, at) || isAttachedNoun(text, at) || info.main.conjunction !== '') return false;
  if (flags & WORD.weakGiven) return words <= 3;
  return words === 1 || (words <= 3 && endsName(text, at + 1));
}
