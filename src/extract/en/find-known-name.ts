import type { NamedPhrase } from '../../gazetteer/gazetteer.ts';
import type { Known } from '../../gazetteer/known.ts';
import { longestPhrase, type PhraseHit } from '../../lexicon/phrase-trie.ts';
import { type EnglishText, isGlued, isMark, isWord, wordAt } from './english-text.ts';
import type { NameHit } from './name-hit.ts';

const LONGEST = 12;

/** Longest name of the gazetteer that starts at a token: `U.N.`, `al-Assad` and `People's` are read as the gazetteer writes them. */
export function findKnownName(text: EnglishText, at: number): NameHit | null {
  const ends: number[] = [];
  const words = phraseWords(text, at, ends);
  const first = words[0];
  if (first === undefined) return null;
  const trie = text.knowledge.gazetteer.phrases('en');
  const hit = longestPhrase(trie, first, (k) => words[k] ?? null);
  if (!hit || (hit.length === 1 && first.length === 1)) return dottedName(text, at) ?? pluralDemonym(text, at);
  const end = ends[hit.length - 1] ?? at + 1;
  if (!text.capital[end - 1] && wordAt(text, end - 1) !== '.' && hit.length > 1 && !isWord(text, end - 1)) return null;
  return choose(hit, at, end, text);
}

/** `U.N.` is `UN` in the gazetteer. */
function dottedName(text: EnglishText, at: number): NameHit | null {
  let letters = '';
  let end = at;
  while (wordAt(text, end).length === 1 && text.capital[end] === 1 && wordAt(text, end + 1) === '.') {
    letters += wordAt(text, end);
    end += 2;
  }
  if (letters.length < 2) return null;
  const hit = longestPhrase(text.knowledge.gazetteer.phrases('en'), letters, () => null);
  return hit && choose(hit, at, end, text);
}

/** `Yemenis`: the people stand for the country. */
function pluralDemonym(text: EnglishText, at: number): NameHit | null {
  const word = wordAt(text, at);
  if (!word.endsWith('s') || word.length < 5 || text.capital[at] !== 1) return null;
  const hit = longestPhrase(text.knowledge.gazetteer.phrases('en'), word.slice(0, -1), () => null);
  return hit?.values.some((value) => value.sense === 'demonym') ? choose(hit, at, at + 1, text) : null;
}

/** The words from a token on as phrase keys, with the token behind each; a mark that parts phrases ends the list. */
function phraseWords(text: EnglishText, at: number, ends: number[]): string[] {
  const words: string[] = [];
  let k = at;
  while (words.length < LONGEST) {
    const word = wordAt(text, k);
    if (isMark(text, k) && word !== '&') break;
    let end = k + 1;
    let key = word;
    if (wordAt(text, end) === "'s" && text.capital[end + 1] && words.length === 0 && hasPossessive(text, word)) {
      key = `${word}'s`;
      end++;
    } else if (word === "'s") break;
    words.push(key);
    if (wordAt(text, end) === '.' && isGlued(text, end) && word.length === 1) end++;
    ends.push(end);
    if (wordAt(text, end) === '-' && isGlued(text, end) && isGlued(text, end + 1)) end++;
    k = end;
    if (!text.tokens[k]) break;
  }
  return words;
}

function hasPossessive(text: EnglishText, word: string): boolean {
  return text.knowledge.gazetteer.phrases('en').next.has(`${word}'s`);
}

const ORDER = { Country: 0, Organization: 1, Person: 2, Place: 3 } as const;

/** States before bodies before people before places; a single word that several people share names none of them. */
function choose(hit: PhraseHit<NamedPhrase>, first: number, end: number, text: EnglishText): NameHit | null {
  const sorted = [...hit.values].sort(
    (a, b) => ORDER[a.known.type] - ORDER[b.known.type] || population(b.known) - population(a.known),
  );
  const best = sorted[0];
  if (!best) return null;
  const { known, sense } = best;
  const capitals = text.capital[first] || text.tokens[first]?.kind === 'number';
  if (!capitals) return null;
  if (
    known.type === 'Person' &&
    hit.length === 1 &&
    sorted.filter((value) => value.known.type === 'Person').length > 1
  ) {
    return { first, end, type: 'Person', known: null, sense, foundBy: 'en.name.shared' };
  }
  return { first, end, type: known.type, known, sense, foundBy: `en.name.${sense}` };
}

function population(known: Known): number {
  return known.type === 'Place' ? known.population : 0;
}
