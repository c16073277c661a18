/** What was counted: `hits` of `predicted` and of `gold`. */
export interface Tally {
  hits: number;
  predicted: number;
  gold: number;
}

/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface Measure {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}

export function newTally(): Tally {
  return { hits: 0, predicted: 0, gold: 0 };
}

export function addTally(sum: Tally, part: Tally): void {
  sum.hits += part.hits;
  sum.predicted += part.predicted;
  sum.gold += part.gold;
}

/** Zero where nothing was counted. */
export function toMeasure({ hits, predicted, gold }: Tally): Measure {
  const P = predicted ? hits / predicted : 0;
  const R = gold ? hits / gold : 0;
  return { P, R, F1: P + R ? (2 * P * R) / (P + R) : 0 };
}

export function ratio(part: number, whole: number): number {
  return whole ? part / whole : 0;
}
