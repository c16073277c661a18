import { type ArabicText, tokenAt } from '../../arabic-text.ts';

/** Held by a closed quotation of more than a few words: part of what is said. */
export function isInsideQuotation(text: ArabicText, index: number): boolean {
  const quote = text.document.quotes[text.quoteAt[index] ?? -1];
  const token = tokenAt(text, index);
  if (!quote || !token) return false;
  return quote.closed && token.start > quote.start && token.end < quote.end;
}
