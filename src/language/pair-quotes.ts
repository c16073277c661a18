import type { Span } from '../span.ts';
import type { Quote } from './document.ts';

const OPENING = '\u00ab\u201c\u2039\u201e'; // « “ ‹ „
const CLOSING = '\u00bb\u201d\u203a'; // » ” ›
const PAIR: Readonly<Record<string, string>> = {
  '\u00ab': '\u00bb',
  '\u201c': '\u201d',
  '\u2039': '\u203a',
  '\u201e': '\u201d',
};
const STRAIGHT = '"';
const LETTER = /[\p{L}\p{N}]/u;
/** One-letter Arabic clitics may stand right before an opening mark: w"...". */
const CLITIC =
  /(?:^|[\s\u00ab\u201c"(])[\u0648\u0641\u0628\u0644\u0643]\u0640?$|(?:^|\s)(?:\u0628|\u0644|\u0648)?(?:\u0627\u0644)\u0640?$/u;

/**
 * Pairs quotation marks paragraph by paragraph. Straight marks toggle; a curly mark that faces the wrong way is read by its
 * neighbours (after a space or a clitic and before a letter it opens). A missing closing mark ends at the paragraph's end, `closed: false`,
 * unless the next paragraph opens with a mark of its own.
 */
export function pairQuotes(content: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  for (const paragraph of paragraphs) pairInParagraph(content, paragraph, quotes);
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Open {
  readonly start: number;
  readonly mark: string;
}

function pairInParagraph(content: string, paragraph: Span, quotes: Quote[]): void {
  const open: Open[] = [];
  const close = (at: number, closed: boolean) => {
    const from = open.pop();
    if (from) {
      quotes.push({ start: from.start, end: closed ? at + 1 : at, inner: { start: from.start + 1, end: at }, closed });
    }
  };
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = content.charAt(at);
    if (mark === STRAIGHT) {
      if (open.some((o) => o.mark === STRAIGHT) && !plainlyOpens(content, at, paragraph.start)) {
        while (open.at(-1)?.mark !== STRAIGHT) open.pop();
        close(at, true);
      } else {
        while (open.some((o) => o.mark === STRAIGHT)) close(at, false);
        open.push({ start: at, mark });
      }
    } else if (OPENING.includes(mark)) {
      if (open.length > 0 && open.at(-1)?.mark === mark && closesHere(content, at)) close(at, true);
      else open.push({ start: at, mark });
    } else if (CLOSING.includes(mark)) {
      if (opensHere(content, at, paragraph.start)) open.push({ start: at, mark: '\u201c' });
      else if (open.length === 0 && /\s$/u.test(content.slice(Math.max(paragraph.start, at - 1), at)))
        open.push({ start: at, mark: '\u201c' });
      else if (open.length > 0) {
        const expected = open.findLastIndex((o) => PAIR[o.mark] === mark);
        if (expected >= 0) open.length = expected + 1;
        close(at, true);
      }
    }
  }
  while (open.length > 0) close(paragraph.end, false);
}

/** A straight mark after a space and right before a letter: it opens even if another is open. */
function plainlyOpens(content: string, at: number, from: number): boolean {
  const before = content.charAt(at - 1);
  return at > from && /[\s:(]/u.test(before) && LETTER.test(content.charAt(at + 1));
}

/** A closing mark used to open: nothing but space or a clitic before, a letter behind. */
function opensHere(content: string, at: number, from: number): boolean {
  if (!LETTER.test(content.charAt(at + 1))) return false;
  const before = content.slice(Math.max(from, at - 4), at);
  return before === '' || /\s$/u.test(before) || CLITIC.test(before);
}

/** An opening mark used to close: a letter or stop before, no letter behind. */
function closesHere(content: string, at: number): boolean {
  return /[\p{L}\p{N}.,\u060c]/u.test(content.charAt(at - 1)) && !LETTER.test(content.charAt(at + 1));
}
