import type { Token } from '../document.ts';
import { isArabicMark } from './fold.ts';

const WAW = '\u0648';
const FEH = '\u0641';
const BEH = '\u0628';
const LAM = '\u0644';
const KAF = '\u0643';
const ALEF = '\u0627';
const HAMZA = '\u0621';
const TEH = '\u062a';
const NOON = '\u0646';
const MEEM = '\u0645';
const YEH = '\u064a';
/** A final TEH MARBUTA too, which folds to it. */
const HEH = '\u0647';
const ARTICLE = ALEF + LAM;

/** One way to read a written Arabic word: a conjunction and a preposition may stand before it without a space. */
export interface Reading {
  /** The word without them, folded; the article stays (`ll-` is read as l + al-). */
  readonly key: string;
  readonly conjunction: '' | 'w' | 'f';
  readonly preposition: '' | 'b' | 'l' | 'k';
  /** Folded letters taken off. */
  readonly taken: number;
}

const CONJUNCTIONS: Readonly<Record<string, 'w' | 'f'>> = { [WAW]: 'w', [FEH]: 'f' };
const PREPOSITIONS: Readonly<Record<string, 'b' | 'l' | 'k'>> = { [BEH]: 'b', [LAM]: 'l', [KAF]: 'k' };

/** All readings of a folded word, the whole word first. A reading keeps at least two letters. */
export function readingsOf(folded: string): readonly Reading[] {
  const readings: Reading[] = [{ key: folded, conjunction: '', preposition: '', taken: 0 }];
  addPrepositions(readings, folded, '', 0);
  const conjunction = CONJUNCTIONS[folded.charAt(0)];
  if (conjunction && folded.length > 2) {
    const rest = folded.slice(1);
    readings.push({ key: rest, conjunction, preposition: '', taken: 1 });
    addPrepositions(readings, rest, conjunction, 1);
  }
  return readings;
}

function addPrepositions(readings: Reading[], word: string, conjunction: Reading['conjunction'], taken: number): void {
  const preposition = PREPOSITIONS[word.charAt(0)];
  if (!preposition || word.length < 4) return;
  // l- and al- are written as one LAM before the noun; a noun that begins with LAM keeps only that one
  if (preposition === 'l' && word.charAt(1) === LAM) {
    readings.push({ key: ALEF + word.slice(1), conjunction, preposition, taken: taken + 1 });
    if (word.charAt(2) !== LAM) readings.push({ key: ALEF + word, conjunction, preposition, taken: taken + 1 });
  }
  readings.push({ key: word.slice(1), conjunction, preposition, taken: taken + 1 });
}

/** Place in the article of a token's letter number `taken` (marks and tatweel do not count). */
export function startAfter(content: string, token: Token, taken: number): number {
  let at = token.start;
  for (let left = taken; at < token.end; at++) {
    if (isArabicMark(content.charCodeAt(at))) continue;
    if (left-- === 0) return at;
  }
  return token.end;
}

/** The word as written, without the clitics of a reading; the article hidden in `ll-` is written out. */
export function formOf(content: string, token: Token, reading: Reading): string {
  const rest = content.slice(startAfter(content, token, reading.taken), token.end);
  if (reading.preposition !== 'l' || !reading.key.startsWith(ARTICLE) || !rest.startsWith(LAM)) return rest;
  return reading.key.startsWith(ARTICLE + LAM) ? ARTICLE + rest : ALEF + rest;
}

/** The article, alone or behind clitics: the word is definite. */
export function isDefinite(key: string): boolean {
  return key.length > 3 && key.startsWith(ARTICLE);
}

/** A key without its article. */
export function withoutArticle(key: string): string {
  return isDefinite(key) ? key.slice(2) : key;
}

/** Possessive pronouns, the longest first: -huma, -ha, -hum, -hunna, -kum, -na, -hu. */
const PRONOUNS = [HEH + MEEM + ALEF, HEH + ALEF, HEH + MEEM, HEH + NOON, KAF + MEEM, NOON + ALEF, HEH];
const SHORTEST_NOUN = 3;

/**
 * A key without a possessive pronoun, in the spellings that the noun may have by itself: `da'watuhu` gives `da'wa`, `istiya'ihi`
 * gives `istiya'`. Empty where none can be taken off.
 */
export function withoutPronoun(key: string): string[] {
  const pronoun = PRONOUNS.find((ending) => key.endsWith(ending) && key.length - ending.length >= SHORTEST_NOUN);
  if (!pronoun) return [];
  const noun = key.slice(0, -pronoun.length);
  if (noun.endsWith(TEH)) return [noun, noun.slice(0, -1) + HEH];
  if (noun.endsWith(ALEF + YEH) || noun.endsWith(ALEF + WAW)) return [noun, noun.slice(0, -1) + HAMZA];
  return [noun];
}

/**
 * All keys by which a noun may be looked up: with clitics, article, pronoun and the ALEF of the accusative, and without each. Several of
 * them may be words, so what is looked up should be long, or stand in a phrase.
 */
export function nounKeys(folded: string): string[] {
  const keys = new Set<string>();
  for (const { key, preposition } of readingsOf(folded)) {
    if (preposition === 'k' && key.length <= SHORTEST_NOUN) continue;
    keys.add(key).add(withoutArticle(key));
    if (preposition === 'k') continue;
    if (key.length === SHORTEST_NOUN && PREPOSITIONS[key.charAt(0)]) keys.add(key.slice(1));
    const nouns = withoutPronoun(key);
    if (nouns.length === 0 && key.endsWith(ALEF) && key.length >= SHORTEST_NOUN) keys.add(key.slice(0, -1));
    for (const noun of nouns) keys.add(noun);
  }
  return [...keys];
}
