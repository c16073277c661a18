import type { Sentence } from '../../language/document.ts';
import { type Complement, readComplement } from './complement.ts';
import { contentEnd } from './content-end.ts';
import { closesQuote, type EnglishText, isMark, opensQuote, type Range, wordAt } from './english-text.ts';
import type { CueHit } from './find-cues.ts';
import { hasVerb } from './has-verb.ts';
import { leftContent } from './left-content.ts';
import { phraseFrom } from './noun-phrase.ts';
import { sourceBefore } from './source-before.ts';
import { canSpeak, isDocument } from './speaker-noun.ts';
import type { SourceWords, StatementParts } from './statement-parts.ts';

/** Reads one cue of a sentence: subject, then content on the right, else on the left, or around. */
export function readStatement(
  text: EnglishText,
  sentence: Sentence,
  hit: CueHit,
  later: readonly CueHit[],
  earlierEnd: number,
): StatementParts | null {
  const limit = Math.min(sentence.endToken, text.bodyEnd);
  const inverted = invertedSource(text, sentence, hit, limit);
  if (inverted) {
    const left = leftContent(text, sentence, hit.first, earlierEnd);
    if (!left) return null;
    const content = around(text, left, inverted.end, limit, later);
    return parts(sentence, hit, content, inverted, 'stated', null, 'inverted');
  }
  const source = sourceBefore(text, hit, sentence.firstToken);
  const stated = source === 'coordinated' ? null : source;
  if (stated && hit.entry.needs?.includes('speaker') && !canSpeak(text, stated.head)) return null;
  const complement = readComplement(text, hit, limit, stated !== null && isDocument(text, stated.head));
  const sourceKind = stated ? 'stated' : 'clause-subject';
  const via = complement?.receiver ?? null;
  const left = stated ? leftContent(text, sentence, stated.first, earlierEnd) : null;
  if (complement && !(left && takesLeft(hit) && goesLeft(text, hit, complement, left.quoted))) {
    const end = contentEnd(text, complement.start, limit, complement.kind, later, hit.form.tense);
    const content = trim(text, { first: complement.start, end });
    if (!content) return null;
    if (left && takesLeft(hit) && complement.kind === 'quote' && (left.quoted || wordAt(text, hit.end) === ',')) {
      return parts(sentence, hit, { first: left.first, end: content.end }, stated, sourceKind, via, 'split-quote');
    }
    return parts(sentence, hit, content, stated, sourceKind, via, complement.kind);
  }
  if (!takesLeft(hit)) return null;
  if (!left) return stated && behindComma(text, sentence, hit, stated, limit, later, earlierEnd);
  const content = around(text, left, hit.end, limit, later);
  const receiver = complement ? via : receiverOf(text, hit, limit);
  return parts(sentence, hit, content, stated, sourceKind, receiver, 'postposed');
}

/** `Perhaps, he said, the talks would resume`: content behind the parenthesis. */
function behindComma(
  text: EnglishText,
  sentence: Sentence,
  hit: CueHit,
  source: SourceWords,
  limit: number,
  later: readonly CueHit[],
  earlierEnd: number,
): StatementParts | null {
  const start = hit.end + 1;
  const word = wordAt(text, start);
  const { words } = text;
  if (wordAt(text, hit.end) !== ',' || wordAt(text, source.first - 1) !== ',' || limit - start < 4) return null;
  if (words.coordinators.has(word) || words.relatives.has(word) || text.lexicon.forms.has(word)) return null;
  const content = trim(text, {
    first: Math.max(sentence.firstToken, earlierEnd),
    end: contentEnd(text, start, limit, 'clause', later),
  });
  return content && parts(sentence, hit, content, source, 'stated', null, 'behind-comma');
}

function parts(
  sentence: Sentence,
  hit: CueHit,
  content: Range,
  source: SourceWords | null,
  sourceKind: StatementParts['sourceKind'],
  via: Range | null,
  rule: string,
): StatementParts {
  return { cue: hit, hit, content, source, sourceKind, via, sentence: sentence.index, foundBy: `en.${rule}` };
}

function takesLeft({ entry, form }: CueHit): boolean {
  if (form.tense === 'participle') return false;
  const needs = entry.needs ?? [];
  return !needs.includes('adjacent-that') && (entry.frames.includes('that') || entry.frames.includes('quote'));
}

/** The words told to, where the content stands before: `"…," he told Reuters.` */
function receiverOf(text: EnglishText, hit: CueHit, limit: number): Range | null {
  if (!text.words['receiver-verbs'].has(hit.entry.perfect ?? '')) return null;
  const range = phraseFrom(text, hit.end, limit);
  return range.end > range.first ? range : null;
}

/** `The deal, he said, would help`: the comma behind the cue belongs to a parenthesis; a quotation before is content unless another follows. */
function goesLeft(text: EnglishText, hit: CueHit, complement: Complement, quoted: boolean): boolean {
  if (complement.kind === 'quote' || complement.kind === 'colon') return false;
  return wordAt(text, hit.end) === ',' || (quoted && complement.kind !== 'that');
}

/** `said X`: behind a closing mark or a clause with its comma, a subject that the sentence ends with. */
function invertedSource(text: EnglishText, sentence: Sentence, hit: CueHit, limit: number): SourceWords | null {
  const { words } = text;
  if (hit.form.tense === 'participle' || !takesLeft(hit)) return null;
  if (words['receiver-verbs'].get(hit.entry.perfect ?? '') === 'always') return null;
  const before = hit.first - 1;
  if (before < sentence.firstToken) return null;
  const afterQuote = closesQuote(text, before) || (wordAt(text, before) === ',' && closesQuote(text, before - 1));
  if (!afterQuote && wordAt(text, before) !== ',') return null;
  const word = wordAt(text, hit.end);
  const opens =
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
  if (!closes && !afterQuote) return null;
  if (!afterQuote && quoteThenName(text, sentence.firstToken, before)) return null;
  if (!afterQuote && head.end < limit - 1 && next === ',' && isAppositionBefore(text, sentence.firstToken, before))
    return null;
  const cut = headBeforeAdjunct(text, head);
  return { first: cut.first, end: appositionEnd(text, cut, limit), head: cut };
}

/** `"…," the envoy, X, said`: words stand between the quotation and the comma. */
function quoteThenName(text: EnglishText, from: number, comma: number): boolean {
  for (let at = comma - 1; at > from && comma - at < 20; at--)
    if (closesQuote(text, at)) return at < comma - 1 && isMark(text, at - 1);
  return false;
}

/** `Lavrov, the minister, said Russia, …`: the comma before the cue closes an apposition. */
function isAppositionBefore(text: EnglishText, from: number, comma: number): boolean {
  let commas = 0;
  for (let at = comma - 1; at > from && comma - at < 20; at--) {
    if (wordAt(text, at) === ',') commas++;
    if (text.words.verbs.has(wordAt(text, at)) && commas === 0) return false;
  }
  return commas === 1;
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

/** Content to the left, and on behind the cue where the quotation or the clause goes on. */
function around(
  text: EnglishText,
  left: Range & { quoted: boolean },
  from: number,
  limit: number,
  later: readonly CueHit[],
): Range {
  const whole = { first: left.first, end: left.end };
  for (let at = from; at < limit; at++) {
    if (later.some((cue) => cue.first === at)) return whole;
    if (text.quoteOf[at] !== -1 && left.quoted) {
      const end = contentEnd(text, at, limit, 'quote', later);
      return { first: left.first, end };
    }
    if (wordAt(text, at) === ',' && !opensQuote(text, at + 1) && (!left.quoted || !hasVerb(text, left.first, left.end)))
      return continues(text, left, at + 1, limit, later) ?? whole;
  }
  return whole;
}

/** `The deal, he said, would help` goes on; `It was over, he said, as guests left` does not. */
function continues(text: EnglishText, left: Range, at: number, limit: number, later: readonly CueHit[]): Range | null {
  const { words } = text;
  const word = wordAt(text, at);
  if (at >= limit - 1 || isMark(text, at)) return null;
  const finished = hasVerb(text, left.first, left.end);
  if (finished && (words['content-stops'].has(word) || words.coordinators.has(word) || word.endsWith('ing')))
    return null;
  if (words.relatives.has(word) && word !== 'that') return null;
  return { first: left.first, end: contentEnd(text, at, limit, 'clause', later) };
}

/** Marks off both ends; null where nothing is left. */
export function trim(text: EnglishText, { first, end }: Range): Range | null {
  while (first < end && isMark(text, first)) first++;
  while (end > first && isMark(text, end - 1)) end--;
  return first < end ? { first, end } : null;
}
