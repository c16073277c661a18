import type { Quote } from '../../language/document.ts';
import { type ArabicText, foldedAt, tokenAt } from './arabic-text.ts';

/** Tokens of the longest name that stands in marks, the marks included. */
const LONGEST_NAME = 6;

/** The innermost quotation that holds a token. */
export function quoteOf(text: ArabicText, at: number): Quote | undefined {
  return text.document.quotes[text.quoteAt[at] ?? -1];
}

/** The token behind the quotation that opens here, or null where none opens. */
export function quoteEndFrom(text: ArabicText, at: number): number | null {
  const token = tokenAt(text, at);
  const quote = quoteOf(text, at);
  if (!token || quote?.start !== token.start) return null;
  let end = at;
  while ((tokenAt(text, end)?.start ?? quote.end) < quote.end) end++;
  return end;
}

/** The token behind the closed quotation that opens here, or null. */
export function closedQuoteEndFrom(text: ArabicText, at: number): number | null {
  return quoteOf(text, at)?.closed ? quoteEndFrom(text, at) : null;
}

/** The token behind a short name in marks that opens here, or null: `harakat "Fath"`. */
export function quotedNameEndFrom(text: ArabicText, at: number): number | null {
  const end = closedQuoteEndFrom(text, at);
  return end !== null && end - at <= LONGEST_NAME ? end : null;
}

/** Held by a closed quotation, its marks left out: part of what is said. */
export function isInsideQuotation(text: ArabicText, at: number): boolean {
  const quote = quoteOf(text, at);
  const token = tokenAt(text, at);
  return (
    quote !== undefined && token !== undefined && quote.closed && token.start > quote.start && token.end < quote.end
  );
}

/** The closing parenthesis behind an opening one and before a token, or null. */
export function closingParenthesis(text: ArabicText, open: number, to: number): number | null {
  for (let at = open + 1; at < to; at++) if (foldedAt(text, at) === ')') return at;
  return null;
}
