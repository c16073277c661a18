import { overlapShare, type Span } from '../span.ts';

/** A predicted span and the gold span it was paired with, by index. */
export interface SpanPair {
  readonly predicted: number;
  readonly gold: number;
}

/** Pairs spans that share at least half, one to one, best pairs first. */
export function matchSpans(predicted: readonly Span[], gold: readonly Span[]): SpanPair[] {
  const candidates = predicted.flatMap((p, i) =>
    gold.map((g, j) => ({ share: overlapShare(p, g), predicted: i, gold: j })).filter(({ share }) => share >= 0.5),
  );
  candidates.sort((a, b) => b.share - a.share);
  const takenPredicted = new Set<number>();
  const takenGold = new Set<number>();
  const pairs: SpanPair[] = [];
  for (const pair of candidates) {
    if (takenPredicted.has(pair.predicted) || takenGold.has(pair.gold)) continue;
    takenPredicted.add(pair.predicted);
    takenGold.add(pair.gold);
    pairs.push({ predicted: pair.predicted, gold: pair.gold });
  }
  return pairs;
}
