import { type ArabicText, foldedAt, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { Complement } from '../complement/complement.ts';
import { quoteFrom } from '../complement/quotations.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { breaksAt } from './breaks-at.ts';
import { joinedQuoteEnd, quotedEnd } from './quoted-end.ts';

export interface ContentEnd {
  /** Token behind the content. */
  readonly end: number;
  /** The content is one whole quotation: marks are left out. */
  readonly quoted: boolean;
}

/** What the end of a content depends on besides its words. */
export interface OpenContent {
  readonly cue: CueHit;
  readonly complement: Complement;
  /** End of the sentence. */
  readonly limit: number;
  /** A cue that stands at a token, if it carries a content of its own. */
  readonly cueAt: (token: number) => CueHit | null;
  /** A phrase that names another source at a token: its length, or 0. */
  readonly sourcePhraseAt: (token: number) => number;
}

/**
 * Where a content stops: at its closing mark, at a cue that breaks, at an adverbial by which the narrator speaks again, else at the sentence's end.
 * A cue without a conjunction inside the content is nested and stops nothing.
 */
export function contentEnd(text: ArabicText, mentions: Mentions, open: OpenContent): ContentEnd {
  const { complement, limit } = open;
  if (complement.how === 'quote') return quotedEnd(text, open);
  const start = complement.content;
  const quoteEnd = quoteFrom(text, start);
  if (quoteEnd !== null && quoteEnd - start > 3 && closesThere(text, quoteEnd, limit, open)) {
    return { end: joinedQuoteEnd(text, quoteEnd), quoted: true };
  }
  for (let k = start + 1; k < limit; k++) {
    if (isHeld(text, k)) continue;
    if (breaksAt(text, mentions, k, open)) return { end: k, quoted: false };
  }
  return { end: limit, quoted: false };
}

/** Inside a closed quotation, or at its marks. */
function isHeld(text: ArabicText, at: number): boolean {
  const quote = text.document.quotes[text.quoteAt[at] ?? -1];
  return quote?.closed === true && (tokenAt(text, at)?.start ?? 0) > quote.start;
}

/** After an-, a quotation closes the content unless the clause plainly goes on behind it. */
function closesThere(text: ArabicText, end: number, limit: number, open: OpenContent): boolean {
  if (end >= limit) return true;
  const next = tokenAt(text, end);
  if (!next) return true;
  if (next.kind === 'mark') return quoteFrom(text, end) === null || foldedAt(text, end) === '.';
  if (open.cueAt(end)) return true;
  const info = text.infos[end];
  if (open.complement.how === 'colon') return true;
  return (info?.main.conjunction ?? '') !== '' && open.cueAt(end) !== null;
}
