import type { Document, Sentence, Token } from '../../language/document.ts';
import type { Span } from '../../span.ts';
import { firstIndex } from './first-index.ts';
import { ARABIC_COMMA } from './letters.ts';
import type { ArabicWords, TypedReading, WordInfo } from './word-types.ts';

/** Token positions [from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An Arabic document with the type of every word: what all finders read. */
export interface ArabicText {
  readonly document: Document;
  readonly content: string;
  readonly words: ArabicWords;
  readonly tokens: readonly Token[];
  readonly infos: readonly WordInfo[];
  /** For each token, index of the innermost quotation that holds it, or -1. */
  readonly quoteAt: readonly number[];
}

const ALEF_MAKSURA = 0x0649;

/** The text of a document, each word typed once. */
export function toArabicText(document: Document, words: ArabicWords): ArabicText {
  const { tokens } = document;
  const { content } = document.article;
  return {
    document,
    content,
    words,
    tokens,
    infos: tokens.map((token) => words.typeOf(token.folded, content.charCodeAt(token.end - 1) === ALEF_MAKSURA)),
    quoteAt: quotesOfTokens(document),
  };
}

/** The innermost quotation at each token: those that are open are kept on a stack. */
function quotesOfTokens({ tokens, quotes }: Document): number[] {
  const open: number[] = [];
  let next = 0;
  return tokens.map(({ start }) => {
    while ((quotes[next]?.start ?? Infinity) <= start) open.push(next++);
    while (open.length > 0 && (quotes[open.at(-1) as number]?.end ?? 0) <= start) open.pop();
    return open.at(-1) ?? -1;
  });
}

/** The token at an index; undefined beyond the ends, as for all that follow: no flags, no word, no form there. */
export function tokenAt(text: ArabicText, index: number): Token | undefined {
  return text.tokens[index];
}

/** What the word may be (WORD). */
export function flagsAt(text: ArabicText, index: number): number {
  return text.infos[index]?.flags ?? 0;
}

/** The word may be one of these. */
export function hasFlag(text: ArabicText, index: number, flag: number): boolean {
  return (flagsAt(text, index) & flag) !== 0;
}

/** Neither mark nor number. */
export function isWord(text: ArabicText, index: number): boolean {
  return text.tokens[index]?.kind === 'word';
}

/** Folded form of a token, or null behind the end. */
export function foldedAt(text: ArabicText, index: number): string | null {
  return text.tokens[index]?.folded ?? null;
}

/** The folded form of a token is a word of a class of the lexicon. */
export function isIn(text: ArabicText, index: number, name: string): boolean {
  return text.words.lexicon.words(name).has(foldedAt(text, index) ?? '');
}

/** The first reading of a word that a class of the lexicon lists; `bare`: without a preposition on it. */
export function readingIn(text: ArabicText, index: number, name: string, bare = false): TypedReading | undefined {
  const words = text.words.lexicon.words(name);
  for (const reading of text.infos[index]?.readings ?? []) {
    if (words.has(reading.key) && !(bare && reading.preposition !== '')) return reading;
  }
  return undefined;
}

/** A comma, Arabic or not. */
export function isComma(text: ArabicText, index: number): boolean {
  const mark = foldedAt(text, index);
  return mark === ARABIC_COMMA || mark === ',';
}

/** Place of a range of tokens in the article. */
export function spanOf(text: ArabicText, range: Range): Span {
  const first = text.tokens[range.from];
  const last = text.tokens[range.to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The words of a range as they stand in the article. */
export function wordsOf(text: ArabicText, range: Range): string {
  const { start, end } = spanOf(text, range);
  return text.content.slice(start, end);
}

/** The sentence that holds a token. */
export function sentenceOf(text: ArabicText, index: number): Sentence {
  return text.document.sentences[text.tokens[index]?.sentence ?? 0] as Sentence;
}

/** Index of the first token that starts at or after a place. */
export function tokenFrom(text: ArabicText, place: number): number {
  return firstIndex(text.tokens, (token) => token.start >= place);
}
