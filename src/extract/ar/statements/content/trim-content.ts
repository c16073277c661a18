import type { Span } from '../../../../span.ts';
import { type ArabicText, foldedAt, isIn, spanOf, tokenAt } from '../../arabic-text.ts';
import { QUOTATION_MARKS, WAW } from '../../letters.ts';
import { quoteEndFrom, quoteOf } from '../../quotations.ts';

/** The content's place without outer marks, conjunctions and white space; null where no word is left. `quoted`: the marks of its quotation are left out too. */
export function trimContent(text: ArabicText, from: number, to: number, quoted: boolean): Span | null {
  let first = from;
  while (first < to && tokenAt(text, first)?.kind === 'mark' && quoteEndFrom(text, first) === null) first++;
  let last = to;
  while (last > first && isOutside(text, first, last - 1, quoted)) last--;
  return last > first ? spanOf(text, { from: first, to: last }) : null;
}

/** A last token that is no part of the content: a mark, w-, `lakin`. */
function isOutside(text: ArabicText, first: number, at: number, quoted: boolean): boolean {
  if (tokenAt(text, at)?.kind === 'mark') return quoted || !closesQuoteInside(text, first, at);
  return foldedAt(text, at) === WAW || isIn(text, at, 'breaking-openers');
}

/** The mark closes a quotation that opens inside the content. */
function closesQuoteInside(text: ArabicText, first: number, at: number): boolean {
  const quote = quoteOf(text, at);
  if (!quote?.closed || quote.end !== tokenAt(text, at)?.end) return false;
  return quote.start >= (tokenAt(text, first)?.start ?? 0);
}

/** A span without quotation marks at its ends. */
export function withoutMarks(content: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && QUOTATION_MARKS.includes(content.charAt(start))) start++;
  while (end > start && QUOTATION_MARKS.includes(content.charAt(end - 1))) end--;
  return { start, end };
}
