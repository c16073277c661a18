import { type EnglishText, wordAt } from './english-text.ts';

/** A finite verb stands between two tokens: a common one, a past form, or a reporting verb. */
export function hasVerb(text: EnglishText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const word = wordAt(text, at);
    if (text.words.verbs.has(word) && word !== "'s") return true;
    if (word.endsWith('ed') && text.capital[at] !== 1 && !text.words.determiners.has(wordAt(text, at - 1))) return true;
  }
  return false;
}
