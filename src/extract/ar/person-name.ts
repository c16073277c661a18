import { isDefinite } from '../../language/ar/clitics.ts';
import { type ArabicText, flagsAt, foldedAt, hasFlag, isWord, type Range, tokenAt } from './arabic-text.ts';
import { WORD } from './word-types.ts';

const LONGEST = 8;
/** Words that are never part of a name unless they are listed as names too. */
const NEVER =
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
const LISTED = WORD.given | WORD.surname;
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

/** How sure the words before are that a name starts here. */
export type NameContext = 'none' | 'title' | 'forced';

/**
 * The person's name that starts at a token, or null. Given names of the lists start a name anywhere; after a title any indefinite word may;
 * after an honorific any word. A dictionary word is no reason against a name: only particles, verbs, titles and openers of content end it.
 *   سيرغي لافروف
 */
export function personNameAt(text: ArabicText, index: number, context: NameContext): Range | null {
  const sentence = tokenAt(text, index)?.sentence;
  if (!mayStart(text, index, context)) return null;
  let at = index;
  let words = 0;
  let definites = 0;
  let linked = false;
  while (at < index + LONGEST && isWord(text, at) && tokenAt(text, at)?.sentence === sentence) {
    if (at > index && !mayFollow(text, at, { words, definites, linked })) break;
    const key = foldedAt(text, at) ?? '';
    linked = hasFlag(text, at, WORD.nameLink) && !isDefinite(key);
    if (isDefinite(key)) definites++;
    if (!linked) words++;
    at = afterHyphen(text, at + 1);
  }
  while (at > index && hasFlag(text, at - 1, WORD.nameLink) && !hasFlag(text, at - 1, LISTED)) at--;
  if (at === index) return null;
  if (context === 'none' && at - index < 2) return null;
  return { from: index, to: at };
}

/** A hyphen without spaces joins two parts of a name: Jean-Marc. */
function afterHyphen(text: ArabicText, at: number): number {
  const mark = tokenAt(text, at);
  const before = tokenAt(text, at - 1);
  const next = tokenAt(text, at + 1);
  const hyphen = mark?.kind === 'mark' && (mark.folded === '-' || mark.folded === '\u2011');
  return hyphen && before?.end === mark.start && next?.start === mark.end && next.kind === 'word' ? at + 1 : at;
}

function mayStart(text: ArabicText, index: number, context: NameContext): boolean {
  const info = text.infos[index];
  const token = tokenAt(text, index);
  if (!info || token?.kind !== 'word' || info.folded.length < 2) return false;
  const flags = info.main.preposition === '' ? info.main.flags : 0;
  const preposition = text.words.lexicon.words('title-prepositions').has(info.folded);
  if (preposition && (context !== 'forced' || !hasFlag(text, index + 1, LISTED))) return false;
  if (flags & LISTED) return true;
  if (context !== 'none' && text.words.lexicon.words('divine-ends').has(foldedAt(text, index + 1) ?? '')) return true;
  if (flags & WORD.nameLink && text.words.lexicon.words('name-links').get(info.main.key) === 'start') return true;
  if (hasFlag(text, index + 1, WORD.nameLink) && !(flags & (WORD.function | WORD.complementizer)) && !isDefinite(foldedAt(text, index + 1) ?? '') && text.words.lexicon.words('name-links').get(foldedAt(text, index + 1) ?? '') === 'inner') return true;
  if (context === 'none') return false;
  if (flags & WORD.weakGiven) return true;
  if (flags & (NEVER | WORD.demonym | WORD.titleModifier | WORD.anaphor)) return false;
  if (info.main.taken > 0 && info.main.flags & NEVER) return false;
  if (isFuture(info.folded) || looksAccusative(text, index) || hasClitic(text, index) || hasPronoun(text, index)) return false;
  if (info.folded.charAt(0) === WAW && info.folded.length > 3 && info.main.taken === 0) return false;
  return !isDefinite(info.folded) && !isDefinite(info.main.key);
}

interface Sofar {
  readonly words: number;
  readonly definites: number;
  readonly linked: boolean;
}

function mayFollow(text: ArabicText, at: number, { words, definites, linked }: Sofar): boolean {
  const info = text.infos[at];
  if (!info) return false;
  const whole = info.readings[0]?.flags ?? 0;
  if (info.folded.length < 2) return false;
  if (linked) return (whole & (WORD.function | WORD.complementizer)) === 0 || (whole & LISTED) !== 0;
  if (whole & WORD.nameLink) return true;
  if (isDefinite(info.folded)) {
    if (whole & WORD.surname) return true;
    if (definites > 0 && text.words.lexicon.words('family-names').has(info.folded)) return true;
    if (whole & NOT_FAMILY)
      return words === 1 && definites === 0 && (whole & (WORD.title | WORD.honorific)) !== 0 && endsHere(text, at + 1);
    if (whole & WORD.demonym) return words === 1 && definites === 0;
    return definites === 0 ? words <= 3 : words <= 5 && definites < 3 && words >= 2;
  }
  if (whole & LISTED && !(whole & WORD.time && words > 1)) return definites === 0 || words <= 2;
  if (whole & WORD.title && hasFlag(text, at + 1, WORD.nameLink)) return true;
  if (definites > 0) return words <= 3 && isIndefinitePerson(text, at) && subjectEnds(text, at + 1);
  if (words <= 2 && isIndefinitePerson(text, at) && subjectEnds(text, at + 1)) return true;
  if (whole & (NEVER | WORD.demonym | WORD.anaphor)) return false;
  if (info.main.taken > 0 && info.main.flags & (NEVER | WORD.demonym)) return false;
  if (isFuture(info.folded) || looksAccusative(text, at) || hasClitic(text, at)) return false;
  if (whole & WORD.weakGiven) return words <= 3;
  if (words === 1) return true;
  return words <= 3 && endsHere(text, at + 1);
}

/** A noun or adjective that may be a family name where a clause or a mark follows at once: Abd al-Baqi Kabir. */
function isIndefinitePerson(text: ArabicText, at: number): boolean {
  const flags = text.infos[at]?.readings[0]?.flags ?? 0;
  return (
    (flags &
      (WORD.function |
        WORD.complementizer |
        WORD.finiteCue |
        WORD.participleCue |
        WORD.narrative |
        WORD.time |
        WORD.verbalNoun |
        WORD.adverb)) ===
    0
  );
}

/** A complementiser or a comma stands here. */
function subjectEnds(text: ArabicText, at: number): boolean {
  const mark = foldedAt(text, at);
  return hasFlag(text, at, WORD.complementizer) || mark === '\u060c' || mark === ',' || mark === ':';
}

/** Behind a preposition that is part of the word stands a definite, known or national word: li-bahth, bil-ittifaq. */
function hasClitic(text: ArabicText, at: number): boolean {
  const info = text.infos[at];
  if (!info || info.readings[0]?.flags) return false;
  return info.readings.some(
    (r) => r.preposition !== '' && (isDefinite(r.key) || (r.key.length > 3 && (r.flags & NOUN_BEHIND) !== 0)),
  );
}

const WAW = '\u0648';
const PRONOUNS = ['\u0647\u0627', '\u0647\u0645', '\u0646\u0627'];
const HEH = 0x0647;

/** A possessive pronoun ends the word: no name unless listed. HEH as written is one, TEH MARBUTA is none. */
function hasPronoun(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (!token || token.folded.length < 5) return false;
  return PRONOUNS.some((pronoun) => token.folded.endsWith(pronoun)) || text.content.charCodeAt(token.end - 1) === HEH;
}

/** s + y: a future verb (SEEN, YEH). */
function isFuture(folded: string): boolean {
  return folded.length > 4 && folded.charAt(0) === '\u0633' && (folded.charAt(1) === '\u064a' || folded.charAt(1) === '\u062a');
}

/** Written with tanwin, or mut-...-an: an accusative noun or participle, no part of a name. */
export function looksAccusative(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (token === undefined) return false;
  if (text.content.slice(token.start, token.end).includes('\u064b')) return true;
  return token.folded.length > 5 && token.folded.startsWith('\u0645\u062a') && token.folded.endsWith('\u0627');
}

/** A boundary stands here: a mark, a particle, a verb or the end. */
function endsHere(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (!token || token.kind !== 'word' || isFuture(token.folded) || hasClitic(text, at)) return true;
  return (
    (flagsAt(text, at) &
      (WORD.function |
        WORD.complementizer |
        WORD.finiteCue |
        WORD.participleCue |
        WORD.narrative |
        WORD.time |
        WORD.title |
        WORD.honorific)) !==
    0
  );
}
