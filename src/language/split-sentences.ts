import type { Span } from '../span.ts';
import type { Quote, Sentence, Token } from './document.ts';
import type { RawToken } from './tokenize.ts';

export interface SentenceRules {
  /** Marks that end a sentence. */
  readonly stops: ReadonlySet<string>;
  /** True where the stop at `index` ends nothing: an abbreviation, an address. */
  readonly isInner: (tokens: readonly RawToken[], index: number, content: string) => boolean;
}

/** Sentences never cross a paragraph and never end inside a closed quotation. Tokens get the index of their sentence. */
export function splitSentences(
  content: string,
  raw: readonly RawToken[],
  paragraphs: readonly Span[],
  quotes: readonly Quote[],
  rules: SentenceRules,
  fold: (text: string) => string,
): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const closed = quotes.filter((quote) => quote.closed);
  let quoteAt = 0;
  let paragraph = 0;
  let first = 0;
  let quoteEnd = -1;
  const finish = (end: number) => {
    const from = raw[first];
    const to = raw[end - 1];
    if (from && to) {
      sentences.push({
        index: sentences.length,
        start: from.start,
        end: to.end,
        firstToken: first,
        endToken: end,
        paragraph,
      });
    }
    first = end;
  };
  raw.forEach((token, index) => {
    const place = paragraphs[paragraph];
    if (place && token.start >= place.end) {
      if (first < index) finish(index);
      while (paragraph < paragraphs.length - 1 && token.start >= (paragraphs[paragraph]?.end ?? 0)) paragraph++;
      quoteEnd = -1;
    }
    while (quoteAt < closed.length && (closed[quoteAt]?.start ?? 0) <= token.start) {
      quoteEnd = Math.max(quoteEnd, closed[quoteAt]?.end ?? 0);
      quoteAt++;
    }
    const text = content.slice(token.start, token.end);
    tokens.push({
      kind: token.kind,
      start: token.start,
      end: token.end,
      folded: token.kind === 'mark' ? text : fold(text),
      sentence: sentences.length,
      index,
    });
    const next = raw[index + 1];
    const endsQuote =
      token.end === quoteEnd && rules.stops.has(content.slice(raw[index - 1]?.start ?? 0, raw[index - 1]?.end ?? 0));
    const ends = (rules.stops.has(text) && token.start >= quoteEnd && !rules.isInner(raw, index, content)) || endsQuote;
    if (ends && !(next && rules.stops.has(content.slice(next.start, next.end)))) finish(index + 1);
  });
  if (first < raw.length) finish(raw.length);
  return { tokens, sentences };
}
