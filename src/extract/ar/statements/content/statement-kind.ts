import type { Quote } from '../../../../language/document.ts';
import { overlaps, type Span } from '../../../../span.ts';
import type { StatementKind } from '../../../extraction.ts';

/** direct: nothing but quoted words; mixed: some; indirect: none. */
export function statementKind(content: string, quotes: readonly Quote[], span: Span): StatementKind {
  let quoted = 0;
  let covered = span.start;
  for (const quote of quotes) {
    if (quote.start >= span.end) break;
    if (!overlaps(quote, span) || quote.end <= covered) continue;
    const from = Math.max(quote.inner.start, span.start, covered);
    const to = Math.min(quote.inner.end, span.end);
    quoted += Math.max(0, to - from);
    covered = Math.max(covered, quote.end);
  }
  if (quoted === 0) return 'indirect';
  const letters = (from: number, to: number) => content.slice(from, to).replace(/[^\p{L}\p{N}]+/gu, '').length;
  const all = letters(span.start, span.end);
  return quoted >= span.end - span.start - 6 || all === 0 || quoted / (span.end - span.start) > 0.94
    ? 'direct'
    : 'mixed';
}
