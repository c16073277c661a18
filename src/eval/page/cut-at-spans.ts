import type { Span } from '../../span.ts';

/** A stretch of text in which no span begins or ends, and the spans over it, the longest first. */
export interface Run<T extends Span> extends Span {
  readonly over: readonly T[];
}

/** Cuts a stretch of text wherever a span begins or ends; spans may nest, overlap, and reach out of it. */
export function cutAtSpans<T extends Span>({ start, end }: Span, spans: readonly T[]): Run<T>[] {
  const inside = spans.filter((span) => span.start < span.end && span.start < end && span.end > start);
  const cuts = inside.flatMap((span) => [span.start, span.end]).filter((cut) => cut > start && cut < end);
  const places = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  const length = (span: Span): number => span.end - span.start;
  return places.slice(1).map((to, index) => {
    const from = places[index] as number;
    const over = inside.filter((span) => span.start <= from && span.end >= to);
    return { start: from, end: to, over: over.sort((a, b) => length(b) - length(a)) };
  });
}

/** The lines of a text that are not blank. */
export function paragraphsOf(content: string): Span[] {
  return [...content.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
