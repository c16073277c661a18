import type { Quote } from '../../../../language/document.ts';
import { overlaps, type Span } from '../../../../span.ts';
import type { StatementKind } from '../../../extraction.ts';

/** Characters outside the quotation, and the share inside, at which a content still counts as direct: marks, white space, a conjunction. */
const MOST_OUTSIDE = 6;
const DIRECT_SHARE = 0.94;

/** direct: nothing but quoted words; mixed: some; indirect: none. */
export function statementKind(content: string, quotes: readonly Quote[], span: Span): StatementKind {
  const quoted = quotedLength(quotes, span);
  if (quoted === 0) return 'indirect';
  const whole = span.end - span.start;
  const hasWords = /[\p{L}\p{N}]/u.test(content.slice(span.start, span.end));
  return !hasWords || whole - quoted <= MOST_OUTSIDE || quoted / whole > DIRECT_SHARE ? 'direct' : 'mixed';
}

/** Characters of a span that stand in quotations; nested ones count once. */
function quotedLength(quotes: readonly Quote[], span: Span): number {
  let length = 0;
  let covered = span.start;
  for (const quote of quotes) {
    if (quote.start >= span.end) break;
    if (!overlaps(quote, span) || quote.end <= covered) continue;
    length += Math.max(0, Math.min(quote.inner.end, span.end) - Math.max(quote.inner.start, covered));
    covered = Math.max(covered, quote.end);
  }
  return length;
}
