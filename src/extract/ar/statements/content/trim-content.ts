import type { Span } from '../../../../span.ts';
import { type ArabicText, foldedAt, spanOf, tokenAt } from '../../arabic-text.ts';
import { quoteFrom } from '../complement/quotations.ts';

/** The content's place without outer marks, conjunctions and white space; null where no word is left. */
export function trimmed(text: ArabicText, from: number, to: number, quoted: boolean): Span | null {
  let first = from;
  let last = to;
  const conjunction = (at: number) => foldedAt(text, at) === '\u0648';
  while (first < last && tokenAt(text, first)?.kind === 'mark' && quoteFrom(text, first) === null) first++;
  while (last > first) {
    const token = tokenAt(text, last - 1);
    const quote = text.document.quotes[text.quoteAt[last - 1] ?? -1];
    const closes = quote?.closed && token?.end === quote.end;
    if (token?.kind === 'mark' && !(closes && !quoted && opensInside(text, quote, first))) last--;
    else if (conjunction(last - 1) || text.words.lexicon.words('breaking-openers').has(token?.folded ?? '')) last--;
    else break;
  }
  if (last <= first) return null;
  return spanOf(text, { from: first, to: last });
}

function opensInside(text: ArabicText, quote: { start: number } | undefined, first: number): boolean {
  return quote !== undefined && quote.start >= (tokenAt(text, first)?.start ?? 0);
}

const QUOTE_MARKS = '"\u00ab\u00bb\u201c\u201d\u2039\u203a\u201e';

export function withoutMarks(content: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && QUOTE_MARKS.includes(content.charAt(start))) start++;
  while (end > start && QUOTE_MARKS.includes(content.charAt(end - 1))) end--;
  return { start, end };
}
