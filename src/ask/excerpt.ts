import type { Span } from '../span.ts';

/** Characters on each side of an excerpt. */
const AROUND = 60;
/** Places in one article that lie nearer to each other are shown in one excerpt. */
const NEAR = 200;
const LONGEST_OPENING = 80;

/** The first words of a text that has no title: whole words, at most 80 characters. */
export function opening(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= LONGEST_OPENING) return line;
  return `${line.slice(0, LONGEST_OPENING + 1).replace(/\s+\S*$/u, '')}…`;
}

/** Places of one text, those near to each other joined, in order. */
export function joinNear(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start - last.end <= NEAR)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

/** The words of a span with some on each side: whole words of the same line, verbatim; where words are left out stands an ellipsis. */
export function excerpt(text: string, { start, end }: Span): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const from = start - lineStart <= AROUND ? lineStart : afterSpace(text, start - AROUND, start);
  const to = lineEnd - end <= AROUND ? lineEnd : beforeSpace(text, end, end + AROUND);
  const words = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return `${from > lineStart ? '…' : ''}${words}${to < lineEnd ? '…' : ''}`;
}

function afterSpace(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/u);
  return space < 0 ? to : from + space + 1;
}

function beforeSpace(text: string, from: number, to: number): number {
  const part = text.slice(from, to);
  const space = /\s+\S*$/u.exec(part)?.index ?? 0;
  return from + space;
}
