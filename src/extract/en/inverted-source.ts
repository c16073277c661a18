import type { Sentence } from '../../language/document.ts';
import { closesQuote, type EnglishText, isMark, isWord, opensQuote, type Range, wordAt } from './english-text.ts';
import type { CueHit } from './find-cues.ts';
import { hasVerb } from './has-verb.ts';
import { phraseFrom } from './noun-phrase.ts';
import type { SourceWords } from './statement-parts.ts';

/** `said X`: behind a closing mark or a clause with its comma, a subject that the sentence ends with. */
export function invertedSource(text: EnglishText, sentence: Sentence, hit: CueHit, limit: number): SourceWords | null {
  const { words } = text;
  if (hit.form.tense === 'participle') return null;
  if (words['receiver-verbs'].get(hit.entry.perfect ?? '') === 'always') return null;
  const before = hit.first - 1;
  if (before < sentence.firstToken) return null;
  const afterQuote = closesQuote(text, before) || (wordAt(text, before) === ',' && closesQuote(text, before - 1));
  if (!afterQuote && (wordAt(text, before) !== ',' || hit.entry.frames.includes('noun'))) return null;
  if (afterQuote && opensQuote(text, hit.end)) return null;
  const word = wordAt(text, hit.end);
  const opens =
    (afterQuote &&
      isWord(text, hit.end) &&
      !words.prepositions.has(word) &&
      !words.adverbs.has(word) &&
      !words.subordinators.has(word)) ||
    text.capital[hit.end] === 1 ||
    words.determiners.has(word) ||
    words.possessives.has(word) ||
    words.groups.has(word) ||
    words.titles.has(word) ||
    words.pronouns.has(word);
  if (!opens) return null;
  const head = phraseFrom(text, hit.end, limit);
  if (head.end === head.first) return null;
  const next = wordAt(text, head.end);
  const closes =
    head.end >= limit ||
    (isMark(text, head.end) && next !== ':') ||
    next === 'who' ||
    words.prepositions.has(next) ||
    words.adverbs.has(next);
  if (!closes && (!afterQuote || words.verbs.has(next) || words.pronouns.has(word))) return null;
  if (!afterQuote && quoteThenName(text, sentence.firstToken, before)) return null;
  if (hit.entry.frames.includes('noun') && !(closes && text.capital[hit.end] === 1)) return null;
  if (!afterQuote && head.end < limit - 1 && isAppositionBefore(text, sentence.firstToken, before)) return null;
  const cut = headBeforeAdjunct(text, head);
  return { first: cut.first, end: appositionEnd(text, cut, limit), head: cut };
}

/** `"…," the envoy, X, said`: words stand between the quotation and the comma. */
function quoteThenName(text: EnglishText, from: number, comma: number): boolean {
  for (let at = comma - 1; at > from && comma - at < 20; at--)
    if (closesQuote(text, at)) return at < comma - 1 && isMark(text, at - 1);
  return false;
}

/** `Lavrov, the minister, said Russia, …`: the comma before the cue closes an apposition or a relative clause. */
function isAppositionBefore(text: EnglishText, from: number, comma: number): boolean {
  for (let at = comma - 1; at > from && comma - at < 24; at--) {
    if (wordAt(text, at) !== ',') continue;
    return text.words.relatives.has(wordAt(text, at + 1)) || !hasVerb(text, at + 1, comma);
  }
  return false;
}

function headBeforeAdjunct(text: EnglishText, head: Range): Range {
  const { words } = text;
  for (let at = head.first + 1; at < head.end; at++) {
    if (words['time-words'].has(wordAt(text, at))) {
      const before = wordAt(text, at - 1);
      return {
        first: head.first,
        end: words.prepositions.has(before) || words['relative-times'].has(before) ? at - 1 : at,
      };
    }
    if (wordAt(text, at) === 'in' && words['document-nouns'].has(wordAt(text, at + 2)))
      return { first: head.first, end: at };
  }
  return head;
}

/** Takes the apposition in: `said X, the minister, …`. */
function appositionEnd(text: EnglishText, head: Range, limit: number): number {
  if (wordAt(text, head.end) !== ',' || head.end + 1 >= limit) return head.end;
  const next = wordAt(text, head.end + 1);
  const { words } = text;
  if (
    !words.determiners.has(next) &&
    !words.titles.has(next) &&
    !words['title-modifiers'].has(next) &&
    next !== 'who' &&
    !words.possessives.has(next)
  )
    return head.end;
  for (let at = head.end + 1; at < limit; at++) {
    if (text.quoteOf[at] !== -1) return head.end;
    if (
      isMark(text, at) &&
      /^[,.;\u2014]$/.test(wordAt(text, at)) &&
      !(wordAt(text, at) === '.' && text.capital[at - 1] && at < limit - 1)
    )
      return at;
  }
  return limit;
}
