import { type EnglishText, isMark, isWord, type Range, wordAt } from './english-text.ts';
import { phraseFrom } from './noun-phrase.ts';

const REACH = 24;

/** The hearer: a pronoun, names, or a noun with its article. */
export function receiverAt(text: EnglishText, at: number, limit: number): Range | null {
  const { words } = text;
  const word = wordAt(text, at);
  if (!isWord(text, at) && text.tokens[at]?.kind !== 'number') return null;
  if (words['object-pronouns'].has(word)) return { first: at, end: at + 1 };
  if (word === 'that' || words.pronouns.has(word) || words.prepositions.has(word) || words['question-words'].has(word))
    return null;
  if (words['time-words'].has(word)) return null;
  const open = words.determiners.has(word) || words.possessives.has(word);
  const range = phraseFrom(text, at, Math.min(limit, at + REACH));
  let end = range.first + 1;
  for (; end < range.end; end++) {
    const next = wordAt(text, end);
    if (next === 'that' || words.prepositions.has(next) || words['time-words'].has(next)) break;
    if (words.determiners.has(next) && next !== 'and') break;
    const lowered = text.capital[end] !== 1 && isWord(text, end);
    if (!open && lowered && next !== 'and' && text.capital[at] === 1 && !words['organization-heads'].has(next)) break;
    if (
      text.capital[end] === 1 &&
      text.capital[end - 1] !== 1 &&
      !words['name-particles'].has(wordAt(text, end - 1)) &&
      wordAt(text, end - 1) !== 'and' &&
      !isMark(text, end - 1)
    ) {
      if (end - range.first > (open ? 1 : 0)) break;
    }
  }
  return { first: at, end };
}
