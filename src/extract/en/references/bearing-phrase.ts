import { type EnglishText, isWord, wordAt } from '../english-text.ts';
import type { EntityMention } from '../entity-register.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { behindAdverbs, isVerb } from './verbs.ts';

/** Words of a noun that a name describes. */
const NOUNS = 4;
const BEFORE = 5;

/** The phrase whose part is that of an actor, or null where its name only describes a noun: `the Russian plan`, `Iowa results`. An organ of a country or body stands for it. */
export function bearingPhrase({ text, content, named }: Scene, mention: EntityMention): NamePhrase | null {
  const first = phraseStart(text, mention, content.first);
  const head = describedNoun(text, mention, content.end);
  if (isInTitle(text, mention, named) || isAdjective(text, mention)) return null;
  if (head === null) return { first, end: mention.end, mention };
  const isNamed = named.some((other) => other.first >= mention.end && other.first <= head);
  if (isNamed || !text.words['organ-nouns'].has(wordAt(text, head - 1))) return null;
  return { first, end: head, mention };
}

/** `an American fight`, `he is Mexican`: a demonym behind an indefinite article and before a word, or behind a verb of being. */
function isAdjective(text: EnglishText, { first, end, foundBy }: EntityMention): boolean {
  if (foundBy !== 'en.name.demonym') return false;
  const { words } = text;
  const before = wordAt(text, first - 1);
  if (words['linking-verbs'].has(before)) return !isVerb(text, end);
  return (
    words['indefinite-articles'].has(before) &&
    isWord(text, end) &&
    !isParticle(text, wordAt(text, end)) &&
    !words.modals.has(wordAt(text, end))
  );
}

/** `FBI Director James Comey`, `American Muslims`: before an office of someone named, or a demonym before a name. */
function isInTitle(text: EnglishText, { end, foundBy }: EntityMention, named: Scene['named']): boolean {
  if (text.capital[end] !== 1) return false;
  if (foundBy === 'en.name.demonym') return true;
  return text.words.titles.has(wordAt(text, end)) && named.some(({ first }) => first > end && first <= end + NOUNS);
}

/** First token: articles, offices and their modifiers before the name. */
function phraseStart(text: EnglishText, { first }: EntityMention, limit: number): number {
  const { words } = text;
  let at = first;
  while (at > limit && first - at < BEFORE && isBeforeName(text, at - 1)) at--;
  const comma = at - 1;
  if (at === first && wordAt(text, comma) === ',' && words.titles.has(wordAt(text, comma - 1))) {
    for (let k = comma - 1; k >= Math.max(limit, comma - BEFORE); k--) {
      if (words.determiners.has(wordAt(text, k)) || words.possessives.has(wordAt(text, k))) return k;
    }
  }
  return at;
}

function isBeforeName(text: EnglishText, at: number): boolean {
  const { words } = text;
  const word = wordAt(text, at);
  if (word === '.') return text.words.honorifics.has(wordAt(text, at - 1)) || words.titles.has(wordAt(text, at - 1));
  return (
    words.determiners.has(word) ||
    words.possessives.has(word) ||
    words.titles.has(word) ||
    words.honorifics.has(word) ||
    words['title-modifiers'].has(word) ||
    words['organ-nouns'].has(word)
  );
}

/** Token behind the noun that a name stands before as an adjective, or null. */
function describedNoun(text: EnglishText, { end }: EntityMention, limit: number): number | null {
  if (!isPlainNoun(text, end, limit)) return null;
  let at = end;
  while (at < Math.min(limit, end + NOUNS) && isPlainNoun(text, at, limit)) at++;
  return at;
}

/** A lower-case word that is neither verb nor particle. */
function isPlainNoun(text: EnglishText, at: number, limit: number): boolean {
  const { words } = text;
  const word = wordAt(text, at);
  if (at >= limit || !isWord(text, at) || text.capital[at] === 1 || word.startsWith("'")) return false;
  if (words['organ-nouns'].has(word)) return true;
  if (isVerb(text, at) && !isNounHere(text, at, limit)) return false;
  return !isParticle(text, word) && behindAdverbs(text, at) === at;
}

/** `the Russian support for`, `Obama attack on`: a form that is noun and verb is a noun before a preposition or a verb. */
function isNounHere(text: EnglishText, at: number, limit: number): boolean {
  const word = wordAt(text, at);
  if (!text.words['role-nouns'].has(word) || text.words.modals.has(word)) return false;
  const next = wordAt(text, at + 1);
  return at + 1 >= limit || text.words.modals.has(next) || text.words['be-forms'].has(next);
}

function isParticle(text: EnglishText, word: string): boolean {
  const { words } = text;
  const classes = [words.prepositions, words.coordinators, words.subordinators, words.relatives, words.pronouns];
  const others = [words.determiners, words.possessives, words['time-words'], words.weekdays, words.months];
  return [...classes, ...others, words['role-words'], words['clause-openers']].some((each) => each.has(word));
}
