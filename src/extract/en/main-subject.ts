import type { Sentence } from '../../language/document.ts';
import { type EnglishText, isMark, wordAt } from './english-text.ts';
import { phraseFrom } from './noun-phrase.ts';
import type { SourceWords } from './statement-parts.ts';

/** The subject of a sentence whose verb is no cue: its first noun phrase, adjuncts up to their comma passed over. */
export function mainSubject(text: EnglishText, sentence: Sentence, before: number): SourceWords | null {
  const { words } = text;
  let at = sentence.firstToken;
  while (at < before) {
    const word = wordAt(text, at);
    if (text.quoteOf[at] !== -1) return null;
    if (isMark(text, at) || words.coordinators.has(word) || words.adverbs.has(word)) at++;
    else if (words.prepositions.has(word) || words.subordinators.has(word) || words['time-words'].has(word)) {
      const comma = nextComma(text, at, before);
      if (comma < 0) return null;
      at = comma + 1;
    } else break;
  }
  if (at >= before) return null;
  if (words.pronouns.has(wordAt(text, at))) return { first: at, end: at + 1, head: { first: at, end: at + 1 } };
  const range = phraseFrom(text, at, before);
  const end = cutAtVerb(text, range.first, range.end);
  const head = { first: range.first, end };
  return end > range.first ? { ...head, head } : null;
}

function nextComma(text: EnglishText, at: number, before: number): number {
  for (let k = at; k < before; k++) if (wordAt(text, k) === ',') return k;
  return -1;
}

/** A phrase without a known verb behind it ends before a past form: `The envoy landed`. */
function cutAtVerb(text: EnglishText, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const word = wordAt(text, at);
    const past = word.endsWith('ed') && text.capital[at] !== 1 && !text.words.determiners.has(wordAt(text, at - 1));
    if (past || text.lexicon.forms.get(word)?.some((form) => form.tense === 'perfect')) return at;
  }
  return end;
}
