import type { Span } from '../span.ts';

/** Non-empty lines, outer white space off. */
export function splitParagraphs(content: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start <= content.length) {
    let end = content.indexOf('\n', start);
    if (end < 0) end = content.length;
    const line = content.slice(start, end);
    const lead = line.length - line.trimStart().length;
    const text = line.trim();
    if (text !== '') paragraphs.push({ start: start + lead, end: start + lead + text.length });
    start = end + 1;
  }
  return paragraphs;
}
