import { type ArabicText, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { quoteEndFrom, quoteOf } from '../../quotations.ts';
import type { Complement } from '../complement/complement.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { breaksAt } from './breaks-at.ts';
import { joinedQuoteEnd } from './joined-quotes.ts';

/** Tokens of the shortest quotation, its marks included, that makes a whole content behind a complementiser. */
const SHORTEST_QUOTE = 4;

/** Where a content stops. */
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
  /** A phrase that names another source stands at a token. */
  readonly hasSourceAt: (token: number) => boolean;
}

/**
 * Where a content stops: at its closing mark, at a cue that breaks, at an adverbial by which the narrator speaks again, else at the sentence's end.
 * A cue without a conjunction inside the content is nested and stops nothing.
 */
export function contentEnd(text: ArabicText, mentions: Mentions, open: OpenContent): ContentEnd {
  const { complement, limit } = open;
  const start = complement.content;
  if (complement.how === 'quote') {
    const end = quoteEndFrom(text, start - 1);
    return end === null ? { end: limit, quoted: false } : { end: joinedQuoteEnd(text, end), quoted: true };
  }
  const quoteEnd = quoteEndFrom(text, start);
  if (quoteEnd !== null && quoteEnd - start >= SHORTEST_QUOTE && closesContent(text, quoteEnd, open))
    return { end: joinedQuoteEnd(text, quoteEnd), quoted: true };
  for (let k = start + 1; k < limit; k++) {
    if (!isHeld(text, k) && breaksAt(text, mentions, k, open)) return { end: k, quoted: false };
  }
  return { end: limit, quoted: false };
}

/** Inside a closed quotation, or at its closing mark. */
function isHeld(text: ArabicText, at: number): boolean {
  const quote = quoteOf(text, at);
  return quote?.closed === true && (tokenAt(text, at)?.start ?? 0) > quote.start;
}

/** `anna "..." wa-...`: after anna, a quotation is the whole content unless the clause plainly goes on behind it. */
function closesContent(text: ArabicText, end: number, { complement, limit, cueAt }: OpenContent): boolean {
  const next = tokenAt(text, end);
  if (end >= limit || !next) return true;
  if (next.kind === 'mark') return quoteEndFrom(text, end) === null;
  return complement.how === 'colon' || cueAt(end) !== null;
}
