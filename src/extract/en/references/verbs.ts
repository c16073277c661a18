import { type EnglishText, wordAt } from '../english-text.ts';

const IRREGULAR_ENDINGS = ['ies', 'ied'];
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing'];

/** A verb of doing, saying or being: listed, or a regular form of one that is; a past in -ed counts unlisted. */
export function isVerb(text: EnglishText, at: number): boolean {
  const word = wordAt(text, at);
  if (word === '' || word === "'s" || text.capital[at] === 1) return false;
  const { words } = text;
  if (words.verbs.has(word) || words.modals.has(word) || words['linking-verbs'].has(word)) return true;
  return isActionForm(text, word) || isPast(word) || isCue(text, word);
}

/** A finite or infinite verb form that can take an object. */
export function takesObject(text: EnglishText, at: number): boolean {
  const word = wordAt(text, at);
  const { words } = text;
  if (words.modals.has(word) || words['linking-verbs'].has(word) || words['be-forms'].has(word)) return false;
  return isVerb(text, at);
}

export function isPast(word: string): boolean {
  return word.length > 4 && word.endsWith('ed');
}

function isCue(text: EnglishText, word: string): boolean {
  return text.lexicon.forms.get(word)?.some(({ tense }) => tense !== 'noun') ?? false;
}

function isActionForm(text: EnglishText, word: string): boolean {
  const verbs = text.words['action-verbs'];
  if (verbs.has(word)) return true;
  for (const ending of IRREGULAR_ENDINGS) if (word.endsWith(ending) && verbs.has(`${word.slice(0, -3)}y`)) return true;
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    return verbs.has(stem) || verbs.has(`${stem}e`) || (stem.at(-1) === stem.at(-2) && verbs.has(stem.slice(0, -1)));
  });
}

/** First token at or behind `at` that is no adverb. */
export function behindAdverbs(text: EnglishText, at: number): number {
  let k = at;
  while (text.words.adverbs.has(wordAt(text, k)) || text.words.negations.has(wordAt(text, k)) || isAdverb(text, k)) k++;
  return k;
}

function isAdverb(text: EnglishText, at: number): boolean {
  const word = wordAt(text, at);
  if (text.words['ready-words'].has(word)) return false;
  return word.length > 4 && word.endsWith('ly') && text.capital[at] !== 1;
}
