import type { ActorId } from '../actor.ts';
import type { QuoteSighting } from './quote-sighting.ts';

/** One statement told again: `of` is the earliest report. */
export interface Repeat {
  readonly statement: string;
  readonly of: string;
  /** Jaccard index of the two sets of word pairs, 0 to 1, two decimals. */
  readonly similarity: number;
}

/** Half as much again in common as not. */
const LEAST = 0.6;
/** Longer apart, the same words are said anew. In days. */
const DAYS_APART = 14;
/**
 * MinHash with locality-sensitive hashing (Broder 1997; Indyk and Motwani 1998): quotes that agree in all hashes of a band are compared. With 10 bands
 * of 3, two quotes at 0.6 are compared with probability 0.91, at 0.8 with 0.999, at 0.2 with 0.08.
 */
const BANDS = 10;
const ROWS = 3;

interface Told extends QuoteSighting {
  readonly article: string;
  /** Where it stands among all: day, article, place. */
  readonly order: string;
}

/**
 * Statements of one speaker in the same words, in other articles or in the same one. Linear: each is compared with the first of its bands only.
 * @param speakerOf the speaker in the light of all articles
 */
export function findRepeats(
  articles: readonly { readonly article: string; readonly quotes: readonly QuoteSighting[] }[],
  speakerOf: (article: string, speaker: ActorId) => ActorId,
): Repeat[] {
  const told = articles.flatMap(({ article, quotes }) => quotes.map((quote) => toTold(article, quote)));
  told.sort((a, b) => (a.order < b.order ? -1 : 1));
  const firstOfBand = new Map<string, Told>();
  const originals = new Map<Told, Told>();
  const repeats: Repeat[] = [];
  for (const quote of told) {
    const speaker = speakerOf(quote.article, quote.speaker);
    let original: Told | null = null;
    for (const band of bandsOf(quote.pairs)) {
      const key = `${speaker} ${band}`;
      const first = firstOfBand.get(key);
      if (!first || isLongAfter(quote, first)) firstOfBand.set(key, quote);
      else if (!original && jaccard(quote.pairs, first.pairs) >= LEAST) original = originals.get(first) ?? first;
    }
    if (!original) continue;
    originals.set(quote, original);
    const similarity = Number(jaccard(quote.pairs, original.pairs).toFixed(2));
    repeats.push({ statement: quote.id, of: original.id, similarity });
  }
  return repeats;
}

function toTold(article: string, quote: QuoteSighting): Told {
  return { ...quote, article, order: `${quote.on ?? '9'} ${article} ${String(quote.start).padStart(9, '0')}` };
}

function isLongAfter({ on }: Told, first: Told): boolean {
  if (on === null || first.on === null) return false;
  return Date.parse(on) - Date.parse(first.on) > DAYS_APART * 86_400_000;
}

/** Share of what two sorted lists have together that both have. */
function jaccard(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both / (a.length + b.length - both);
}

/** One text a band: its number and the least of each of its hash functions. */
function bandsOf(pairs: Uint32Array): string[] {
  const bands: string[] = [];
  for (let band = 0; band < BANDS; band++) {
    let key = `${band}`;
    for (let row = 0; row < ROWS; row++) key += ` ${leastHash(pairs, band * ROWS + row)}`;
    bands.push(key);
  }
  return bands;
}

/** The least value of the `seed`-th permutation (a multiplicative hash with mixing) over a set. */
function leastHash(pairs: Uint32Array, seed: number): number {
  const factor = Math.imul(2 * seed + 1, 0x9e3779b1) | 1;
  let least = 0xffffffff;
  for (const pair of pairs) {
    let hash = Math.imul(pair ^ (seed * 0x85ebca6b), factor);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    if (hash < least) least = hash;
  }
  return least;
}
