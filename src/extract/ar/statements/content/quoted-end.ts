import { type ArabicText, foldedAt, tokenAt } from '../../arabic-text.ts';
import { quoteFrom } from '../complement/quotations.ts';
import type { ContentEnd, OpenContent } from './content-end.ts';

export function quotedEnd(text: ArabicText, { complement, limit }: OpenContent): ContentEnd {
  const opening = complement.content - 1;
  const end = quoteFrom(text, opening);
  if (end === null) return { end: limit, quoted: false };
  return { end: joinedQuoteEnd(text, end), quoted: true };
}

/** `"..." wa "..."` is one content; so is a quotation that makes the next sentence by itself. */
export function joinedQuoteEnd(text: ArabicText, end: number): number {
  let at = end;
  for (;;) {
    const conjunction = foldedAt(text, at) === '\u0648' ? at + 1 : at;
    const next = conjunction > at ? quoteFrom(text, conjunction) : null;
    if (next !== null) {
      at = next;
      continue;
    }
    const following = nextSentenceQuote(text, at);
    if (following === null) return at;
    at = following;
  }
}

function nextSentenceQuote(text: ArabicText, end: number): number | null {
  let at = end;
  while (tokenAt(text, at)?.kind === 'mark' && quoteFrom(text, at) === null && at < end + 3) at++;
  const next = quoteFrom(text, at);
  if (next === null || next - at < 5) return null;
  const first = tokenAt(text, at);
  const sentence = text.document.sentences[first?.sentence ?? -1];
  const startsSentence = sentence?.firstToken === at;
  const endsSentence = next >= (sentence?.endToken ?? 0) - 1;
  return startsSentence && endsSentence ? next : null;
}
