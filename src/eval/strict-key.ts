import type { Span } from '../span.ts';
import type { ScoringWords } from './scoring-words.ts';

/** Quotation marks, brackets, stops and dashes, the Arabic comma (U+060C) and semicolon (U+061B) among them. */
const EDGE = String.raw`[\s"“”«»„'’‘().,:;\u060C\u061B…\-–—]+`;

/** Makes the function that strips a content span to what strict matching compares. */
export function createStrictKey(words: ScoringWords): (span: Span, content: string) => string {
  const opening = `(?:${words.complementisers.join('|')})\\s+`;
  const edges = new RegExp(`^(?:${EDGE}|${opening})+|${EDGE}$`, 'gu');
  return (span, content) => {
    let text = content.slice(span.start, span.end);
    for (;;) {
      const stripped = text.replace(edges, '');
      if (stripped === text) return text;
      text = stripped;
    }
  };
}
