import { type ArabicText, foldedAt, tokenAt } from '../../arabic-text.ts';
import { WAW } from '../../letters.ts';
import { quoteEndFrom } from '../../quotations.ts';

/** Tokens of the shortest quotation that is a sentence by itself. */
const SHORTEST_SENTENCE = 5;
const MOST_MARKS = 3;

/** `"..." wa "..."` is one content; so is a quotation that makes the next sentence by itself. */
export function joinedQuoteEnd(text: ArabicText, end: number): number {
  let last = end;
  for (let next = nextQuoteEnd(text, last); next !== null; next = nextQuoteEnd(text, last)) last = next;
  return last;
}

function nextQuoteEnd(text: ArabicText, end: number): number | null {
  const joined = foldedAt(text, end) === WAW ? quoteEndFrom(text, end + 1) : null;
  return joined ?? nextSentenceQuote(text, end);
}

/** End of the quotation that fills the next sentence, or null. */
function nextSentenceQuote(text: ArabicText, end: number): number | null {
  let at = end;
  while (at < end + MOST_MARKS && tokenAt(text, at)?.kind === 'mark' && quoteEndFrom(text, at) === null) at++;
  const next = quoteEndFrom(text, at);
  if (next === null || next - at < SHORTEST_SENTENCE) return null;
  const sentence = text.document.sentences[tokenAt(text, at)?.sentence ?? -1];
  return sentence?.firstToken === at && next >= sentence.endToken - 1 ? next : null;
}
