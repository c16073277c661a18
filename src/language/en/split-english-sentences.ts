import type { Span } from '../../span.ts';
import type { Quote, Sentence, Token } from '../document.ts';
import type { RawToken } from '../tokenize.ts';

export interface EnglishSentenceRules {
  readonly fold: (text: string) => string;
  /** Words whose point ends no sentence. */
  readonly isAbbreviation: (folded: string) => boolean;
  /** Words that are capital only because a sentence opens with them. */
  readonly opensSentence: (folded: string) => boolean;
  /** Forms of reporting verbs: `"Why?" the minister asked.` is one sentence. */
  readonly isCue: (folded: string) => boolean;
}

const STOPS = '.!?\u2026';
const CLOSERS = '"\u201d\u2019\u00bb)]';
const LOOK_AHEAD = 7;
const MOST_CLOSERS = 4;

/** Sentences end at a stop with the marks that close behind it; never inside a closed quotation, never across paragraphs. */
export function splitEnglishSentences(
  content: string,
  raw: readonly RawToken[],
  paragraphs: readonly Span[],
  quotes: readonly Quote[],
  rules: EnglishSentenceRules,
): { tokens: Token[]; sentences: Sentence[] } {
  const quoteEnds = closedQuoteEnds(raw, quotes);
  const folded = raw.map((token) => foldToken(content, token, rules));
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  for (let at = 0; at < raw.length; at++) {
    const token = raw[at] as RawToken;
    while (paragraph < paragraphs.length - 1 && token.start >= (paragraphs[paragraph]?.end ?? 0)) paragraph++;
    tokens.push({
      start: token.start,
      end: token.end,
      kind: token.kind,
      folded: folded[at] ?? '',
      sentence: sentences.length,
      index: at,
    });
    const next = raw[at + 1];
    const breaks = !next || next.start >= (paragraphs[paragraph]?.end ?? content.length);
    if (!breaks && !endsSentence(content, raw, folded, at, quoteEnds[at] ?? 0, rules)) continue;
    const from = raw[first] as RawToken;
    sentences.push({
      index: sentences.length,
      start: from.start,
      end: token.end,
      firstToken: first,
      endToken: at + 1,
      paragraph,
    });
    first = at + 1;
  }
  return { tokens, sentences };
}

function foldToken(content: string, token: RawToken, rules: EnglishSentenceRules): string {
  const text = content.slice(token.start, token.end);
  if (token.kind !== 'mark') return rules.fold(text);
  return text.length === 2 ? '"' : text;
}

/** For each token the end of the closed quotation around it, or 0. */
function closedQuoteEnds(raw: readonly RawToken[], quotes: readonly Quote[]): number[] {
  const ends: number[] = new Array(raw.length).fill(0);
  let at = 0;
  let end = 0;
  raw.forEach((token, index) => {
    for (let quote = quotes[at]; quote && quote.start <= token.start; quote = quotes[++at]) {
      if (quote.closed) end = Math.max(end, quote.end);
    }
    ends[index] = token.start < end ? end : 0;
  });
  return ends;
}

function endsSentence(
  content: string,
  raw: readonly RawToken[],
  folded: readonly string[],
  at: number,
  quoteEnd: number,
  rules: EnglishSentenceRules,
): boolean {
  const token = raw[at] as RawToken;
  const next = raw[at + 1] as RawToken;
  if (token.kind !== 'mark' || quoteEnd > token.end) return false;
  const mark = folded[at] ?? '';
  let stop = at;
  if (CLOSERS.includes(mark)) {
    stop = at - 1;
    while (stop >= 0 && at - stop < MOST_CLOSERS && raw[stop]?.kind === 'mark' && CLOSERS.includes(folded[stop] ?? ''))
      stop--;
    if (raw[stop]?.kind !== 'mark' || !STOPS.includes(folded[stop] ?? '?')) return false;
  } else if (!STOPS.includes(mark)) return false;
  const following = folded[at + 1] ?? '';
  if (following === ',' || following === ';' || following === ':') return false;
  if (next.kind === 'mark' && (STOPS.includes(following) || isCloser(content, raw, at + 1, following))) return false;
  if (stop === at && isInner(raw, folded, at, rules)) return false;
  const opener = content.charAt(next.start);
  if (next.kind === 'word' && opener !== opener.toUpperCase()) return false;
  return stop === at || !cueFollows(raw, folded, stop, at, rules);
}

/** Straight marks open and close alike: closing ones stand right behind the stop. */
function isCloser(content: string, raw: readonly RawToken[], at: number, mark: string): boolean {
  const token = raw[at] as RawToken;
  if (!CLOSERS.includes(mark)) return false;
  return token.start === raw[at - 1]?.end && !/[\p{L}\p{N}]/u.test(content.charAt(token.end));
}

/** `Mr.`, an initial, `U.S.`, `3.5`, `example.org`. */
function isInner(
  raw: readonly RawToken[],
  folded: readonly string[],
  at: number,
  rules: EnglishSentenceRules,
): boolean {
  const stop = raw[at] as RawToken;
  const before = raw[at - 1];
  const next = raw[at + 1];
  if (folded[at] !== '.' || !before || before.end !== stop.start) return false;
  if (next && next.start === stop.end && !CLOSERS.includes(folded[at + 1] ?? '')) return true;
  const word = folded[at - 1] ?? '';
  if (word.length === 1 && folded[at - 2] === '.' && before.kind === 'word')
    return next?.kind === 'word' && !rules.opensSentence(folded[at + 1] ?? '');
  if (before.kind !== 'word') return false;
  return word.length === 1 || (rules.isAbbreviation(word) && !rules.opensSentence(folded[at + 1] ?? ''));
}

/** `"Why?" the minister asked.` */
function cueFollows(
  raw: readonly RawToken[],
  folded: readonly string[],
  stop: number,
  at: number,
  rules: EnglishSentenceRules,
): boolean {
  if (folded[stop] === '.') return false;
  for (let k = at + 1; k <= at + LOOK_AHEAD; k++) {
    if (raw[k]?.kind !== 'word' && folded[k] !== '.') return false;
    if (rules.isCue(folded[k] ?? '')) return /^[.,:]$/.test(folded[k + 1] ?? '.') || k <= at + 4;
  }
  return false;
}
