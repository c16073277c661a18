import { isDefinite } from '../../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, isWord } from '../../../arabic-text.ts';
import { ALEF, HEH, MEEM, NOON, SEEN, TEH, WAW, YEH } from '../../../letters.ts';
import { WORD } from '../../../word-flags.ts';

const OBJECTS = [HEH + MEEM + ALEF, HEH + ALEF, HEH + MEEM, HEH];
const SHORTEST = 4;

/** A finite verb by the lexicon, bare, with a future prefix or an object on it; or a word unknown otherwise that looks like an imperfect. */
export function isVerb(text: ArabicText, at: number): boolean {
  return verbAt(text, at) !== null;
}

export interface VerbWord {
  /** An object pronoun stands on it: `yaqudha`. */
  readonly hasObject: boolean;
  /** Its subject is inside it: `nad'amu`, `akhbaru`. */
  readonly hasSubject: boolean;
  readonly feminine: boolean;
  readonly conjunction: boolean;
}

export function verbAt(text: ArabicText, at: number): VerbWord | null {
  const info = text.infos[at];
  if (!info || !isWord(text, at) || isListedNoun(text, info.folded)) return null;
  for (const { key, preposition, conjunction } of info.readings) {
    if (preposition !== '' && preposition !== 'l') continue;
    const verb = readVerb(text, key, info.folded === key ? info.flags : 0) ?? behindRelative(text, at, key);
    if (verb) return { ...verb, conjunction: conjunction !== '' };
  }
  return null;
}

function readVerb(text: ArabicText, key: string, flags: number): Omit<VerbWord, 'conjunction'> | null {
  if (isDefinite(key)) return null;
  const word = key.startsWith(SEEN) && isImperfectStart(key.charAt(1)) && key.length > SHORTEST ? key.slice(1) : key;
  if (isVerbalNoun(text, word)) return null;
  const feminine = isFeminine(text, word);
  if (isKnownVerb(text, word)) return { hasObject: false, hasSubject: hasPluralEnding(word), feminine };
  const first = withoutFirstPerson(word);
  if (first.some((each) => isKnownVerb(text, each))) return { hasObject: false, hasSubject: true, feminine: false };
  for (const object of OBJECTS) {
    if (!word.endsWith(object)) continue;
    const stem = word.slice(0, -object.length);
    if (isKnownVerb(text, stem)) return { hasObject: true, hasSubject: hasPluralEnding(stem), feminine };
  }
  if (word !== key) return { hasObject: false, hasSubject: hasPluralEnding(word), feminine };
  const unknown = flags === 0 && word.startsWith(YEH) && word.length >= SHORTEST && !isKnownName(text, word);
  return unknown ? { hasObject: false, hasSubject: hasPluralEnding(word), feminine } : null;
}

/** `tarfud`, `rafadat`; `taqaddama` is none, as there is `yataqaddam`. */
function isFeminine(text: ArabicText, word: string): boolean {
  if (word.endsWith(TEH)) return true;
  return word.startsWith(TEH) && !isKnownVerb(text, YEH + word);
}

/** `allati qarrara`, `qad qarrara`: behind a relative pronoun or a particle of verbs an indefinite word is a verb, whatever else it may be. */
function behindRelative(text: ArabicText, at: number, key: string): Omit<VerbWord, 'conjunction'> | null {
  const relative = isDefinite(foldedAt(text, at - 1) ?? '') && isIn(text, at - 1, 'relative-pronouns');
  if (!relative && !isIn(text, at - 1, 'sure-verb-particles')) return null;
  if (isDefinite(key)) return null;
  if (hasFlag(text, at, WORD.function | WORD.complementizer)) return null;
  return { hasObject: key.endsWith(HEH) || key.endsWith(HEH + ALEF), hasSubject: false, feminine: key.endsWith(TEH) };
}

/** A word that may be a verb where only a verb or a predicate can stand: `qatala` is a noun elsewhere. */
export function mayBeVerb(text: ArabicText, at: number): boolean {
  if (isVerb(text, at)) return true;
  const info = text.infos[at];
  if (info?.main.preposition !== '') return false;
  return (
    hasFlag(text, at, WORD.narrative | WORD.finiteCue) ||
    (info.folded.startsWith(TEH) && hasFlag(text, at, WORD.verbalNoun))
  );
}

function isImperfectStart(letter: string): boolean {
  return letter === YEH || letter === TEH || letter === NOON;
}

/** A verb of the lexicon that is no noun as well. */
function isKnownVerb(text: ArabicText, key: string): boolean {
  if (isVerbalNoun(text, key)) return false;
  const { lexicon } = text.words;
  const { flags } = text.words.typeOf(key);
  return (flags & (WORD.narrative | WORD.finiteCue)) !== 0 || lexicon.words('copulas').has(key);
}

function isListedNoun(text: ArabicText, key: string): boolean {
  return text.words.lexicon.words('role-nouns').has(key);
}

function isVerbalNoun(text: ArabicText, key: string): boolean {
  if (text.words.lexicon.words('role-nouns').has(key)) return true;
  return (text.words.typeOf(key).flags & WORD.verbalNoun) !== 0 && !key.startsWith(YEH);
}

function isKnownName(text: ArabicText, key: string): boolean {
  return text.words.typeOf(key).demonym !== null || text.words.lexicon.words('months').has(key);
}

/** `akhbaru`, `yad'amuna`: the plural ending is the subject. */
function hasPluralEnding(word: string): boolean {
  return word.endsWith(WAW + ALEF) || (word.startsWith(YEH) && word.endsWith(WAW + NOON));
}

/** Third-person forms of what may be a first person plural: `nad'am`, `da'amna`. */
function withoutFirstPerson(word: string): string[] {
  const forms: string[] = [];
  if (word.startsWith(NOON)) forms.push(YEH + word.slice(1));
  if (word.endsWith(NOON + ALEF)) forms.push(word.slice(0, -2));
  return forms;
}

/** First token at or behind `at` that is no particle before a verb; particles are few. */
export function behindParticles(text: ArabicText, at: number, to: number): number {
  let k = at;
  const particles = text.words.lexicon.words('verb-particles');
  while (k < to && k - at < 3 && particles.has(foldedAt(text, k) ?? '')) k++;
  return k;
}

/** The token before a verb's particles. */
export function beforeParticles(text: ArabicText, at: number): number {
  let k = at - 1;
  const particles = text.words.lexicon.words('verb-particles');
  while (at - k < 4 && particles.has(foldedAt(text, k) ?? '')) k--;
  return k;
}
