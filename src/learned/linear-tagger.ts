import type { PackedWeights } from './packed-weights.ts';
import { weightOfByte } from './packed-weights.ts';

/**
 * A first-order linear tagger over hashed features (averaged structured perceptron: Collins, "Discriminative Training Methods for Hidden Markov
 * Models", 2002). Weight `f * labels + l` is that of feature `f` for label `l`; `transitions[a * labels + b]` of `b` behind `a`, -Infinity
 * where it cannot stand there. Label 0 stands before a text.
 */
export interface LinearTagger {
  readonly labels: number;
  /** Features are numbers below 2 ** bits. */
  readonly bits: number;
  readonly weights: PackedWeights;
  readonly transitions: Float64Array;
}

/** The features of each token of a text: `width` numbers a token, one token behind the other. */
export interface TokenFeatures {
  readonly width: number;
  readonly values: Int32Array;
}

/** The best sequence of labels, a label a token; `bias`, where given, tells what is added to the score of each label at a token. */
export function label(
  tagger: LinearTagger,
  { width, values }: TokenFeatures,
  bias?: (token: number, sums: Float64Array) => void,
): Uint8Array {
  const { labels, transitions, weights } = tagger;
  const { bytes } = weights;
  const weightOf = weightOfByte(weights);
  const emit = (token: number, sums: Float64Array): void => {
    sums.fill(0);
    bias?.(token, sums);
    for (let k = token * width; k < (token + 1) * width; k++) {
      const base = (values[k] as number) * labels;
      for (let l = 0; l < labels; l++) {
        sums[l] = (sums[l] as number) + (weightOf[(bytes[base + l] as number) + 128] as number);
      }
    }
  };
  return bestPath(values.length / width, labels, transitions, emit);
}

/** The best path through labels whose scores `emit` gives token by token (Viterbi 1967). Linear in the number of tokens. */
export function bestPath(
  count: number,
  labels: number,
  transitions: Float64Array,
  emit: (token: number, sums: Float64Array) => void,
): Uint8Array {
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const back = new Uint8Array(count * labels);
  let best = new Float64Array(labels).fill(-Infinity);
  best[0] = 0;
  let next = new Float64Array(labels);
  const sums = new Float64Array(labels);
  for (let i = 0; i < count; i++) {
    emit(i, sums);
    for (let l = 0; l < labels; l++) {
      let from = 0;
      let top = -Infinity;
      for (let p = 0; p < labels; p++) {
        const score = (best[p] as number) + (transitions[p * labels + l] as number);
        if (score > top) {
          top = score;
          from = p;
        }
      }
      next[l] = top + (sums[l] as number);
      back[i * labels + l] = from;
    }
    [best, next] = [next, best];
  }
  let last = best.indexOf(Math.max(...best));
  for (let i = count - 1; i >= 0; i--) {
    path[i] = last;
    last = back[i * labels + last] as number;
  }
  return path;
}
