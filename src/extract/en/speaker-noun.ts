import { type EnglishText, isMark, type Range, wordAt } from './english-text.ts';

/** The noun that a source phrase turns on: its last word before a preposition. */
export function headNoun(text: EnglishText, { first, end }: Range): number {
  let last = first;
  for (let at = first; at < end; at++) {
    if (at > first && text.words.prepositions.has(wordAt(text, at))) break;
    if (!isMark(text, at)) last = at;
  }
  return last;
}

/** Names, pronouns, and nouns for people and bodies can speak; things cannot. */
export function canSpeak(text: EnglishText, range: Range): boolean {
  const { words } = text;
  const at = headNoun(text, range);
  const word = wordAt(text, at);
  return (
    text.capital[at] === 1 ||
    words.pronouns.has(word) ||
    words.indefinites.has(word) ||
    words.titles.has(word) ||
    words.groups.has(word) ||
    words['organization-heads'].has(word) ||
    words['government-nouns'].has(word) ||
    words['document-nouns'].has(word)
  );
}

export function isDocument(text: EnglishText, range: Range): boolean {
  return text.words['document-nouns'].has(wordAt(text, headNoun(text, range)));
}
