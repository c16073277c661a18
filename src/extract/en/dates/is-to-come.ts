import { type EnglishText, wordAt } from '../english-text.ts';

const BEFORE = 16;

/** A sign of the future stands before it in the clause. */
export function isToCome(text: EnglishText, at: number): boolean {
  const sentence = text.document.sentences[text.tokens[at]?.sentence ?? 0];
  for (let k = at - 1; k >= (sentence?.firstToken ?? 0) && at - k < BEFORE; k--) {
    const word = wordAt(text, k);
    if (text.words['planned-signs'].has(word)) return true;
    if (text.lexicon.forms.has(word) && text.words.verbs.has(word)) return false;
  }
  return false;
}
