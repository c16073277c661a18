import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { Document, Sentence, Token } from '../../language/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../../span.ts';
import { behindDatelines } from './behind-dateline.ts';
import { type EnglishWords, toEnglishWords } from './english-words.ts';

/** Tokens from `first` to `end`, exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A document with what every finder asks of its tokens, worked out once. */
export interface EnglishText {
  readonly document: Document;
  readonly content: string;
  readonly tokens: readonly Token[];
  /** Folded form of each token. */
  readonly folded: readonly string[];
  /** Token starts with a capital letter. */
  readonly capital: Uint8Array;
  /** Index of the outermost quotation that the token lies in, its marks included, or -1. */
  readonly quoteOf: Int32Array;
  /** Sentences, the heads of reports left off. */
  readonly sentences: readonly Sentence[];
  /** First token of the boilerplate. */
  readonly bodyEnd: number;
  readonly words: EnglishWords;
  readonly lexicon: Lexicon;
  readonly knowledge: Knowledge;
}

export function toEnglishText(document: Document, knowledge: Knowledge): EnglishText {
  const { tokens } = document;
  const { content } = document.article;
  const capital = new Uint8Array(tokens.length);
  let bodyEnd = tokens.length;
  tokens.forEach((token, at) => {
    const unit = content.charCodeAt(token.start);
    if (token.kind === 'word' && (unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : isUpper(content.charAt(token.start)))) {
      capital[at] = 1;
    }
    if (token.start >= document.body.end && at < bodyEnd) bodyEnd = at;
  });
  const lexicon = knowledge.lexicons.en;
  const words = toEnglishWords(lexicon);
  return {
    document,
    content,
    tokens,
    folded: tokens.map((token) => token.folded),
    capital,
    quoteOf: outermostQuotes(document),
    sentences: behindDatelines(document, words.months),
    bodyEnd,
    words,
    lexicon,
    knowledge,
  };
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function outermostQuotes({ tokens, quotes }: Document): Int32Array {
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  let current = -1;
  tokens.forEach((token, index) => {
    if (current >= 0 && token.start >= (quotes[current]?.end ?? 0)) current = -1;
    for (let quote = quotes[at]; quote && quote.start <= token.start; quote = quotes[++at]) {
      if (current < 0 && token.start < quote.end) current = at;
    }
    quoteOf[index] = current;
  });
  return quoteOf;
}

/** Folded word at a token, `''` beyond the ends. */
export function wordAt(text: EnglishText, at: number): string {
  return text.folded[at] ?? '';
}

export function isWord(text: EnglishText, at: number): boolean {
  return text.tokens[at]?.kind === 'word';
}

export function isMark(text: EnglishText, at: number): boolean {
  return text.tokens[at]?.kind === 'mark';
}

/** No space between this token and the one before. */
export function isGlued(text: EnglishText, at: number): boolean {
  return text.tokens[at]?.start === text.tokens[at - 1]?.end;
}

/** A quotation opens with this token. */
export function opensQuote(text: EnglishText, at: number): boolean {
  const quote = text.quoteOf[at] ?? -1;
  return quote >= 0 && text.document.quotes[quote]?.start === text.tokens[at]?.start;
}

/** A quotation closes with this token. */
export function closesQuote(text: EnglishText, at: number): boolean {
  const quote = text.quoteOf[at] ?? -1;
  return quote >= 0 && isMark(text, at) && text.quoteOf[at + 1] !== quote;
}

/** First token behind the quotation that `at` lies in, or `at` where it lies in none. */
export function quoteEnd(text: EnglishText, at: number): number {
  const quote = text.quoteOf[at] ?? -1;
  if (quote < 0) return at;
  let end = at;
  while (text.quoteOf[end] === quote) end++;
  return end;
}

export function spanOf(text: EnglishText, range: Range): Span {
  const first = text.tokens[range.first];
  const last = text.tokens[range.end - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.start ?? 0 };
}

export function wordsOf(text: EnglishText, range: Range): string {
  const { start, end } = spanOf(text, range);
  return text.content.slice(start, end).replace(/\s+/g, ' ');
}
