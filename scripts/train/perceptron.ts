import { bestPath, type LinearTagger, type TokenFeatures } from '../../src/learned/linear-tagger.ts';
import { packWeights } from '../../src/learned/packed-weights.ts';
import { seeded, shuffle } from './seeded.ts';

/** A text with the right label of each token. */
export interface Example {
  readonly features: TokenFeatures;
  readonly gold: Uint8Array;
}

export interface TrainingOptions {
  readonly labels: number;
  /** Features are numbers below 2 ** bits. */
  readonly bits: number;
  /** How often each example is seen. */
  readonly rounds: number;
  /** Pairs of labels of which the second cannot stand behind the first; label 0 stands before a text. */
  readonly forbidden: readonly (readonly [number, number])[];
}

/** Weights while they are learned, and their sums over time, of which the average is taken at the end. */
interface Averaged {
  readonly values: Float64Array;
  readonly sums: Float64Array;
}

const SEED = 7;

/** Trains an averaged structured perceptron (Collins 2002) and rounds its weights to what a byte holds. The same examples give the same tagger. */
export function trainTagger(examples: readonly Example[], options: TrainingOptions): LinearTagger {
  const { labels, bits, rounds } = options;
  const weights = newAveraged(2 ** bits * labels);
  const transitions = newAveraged(labels * labels);
  for (const [a, b] of options.forbidden) transitions.values[a * labels + b] = -Infinity;
  const random = seeded(SEED);
  const order = [...examples];
  let step = 1;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { features, gold } of order) {
      const found = bestPath(gold.length, labels, transitions.values, (token, sums) =>
        addUp(weights.values, features, token, labels, sums),
      );
      for (let i = 0; i < gold.length; i++) {
        if (gold[i] !== found[i]) {
          correct(weights, features, i, labels, gold[i] as number, step);
          correct(weights, features, i, labels, found[i] as number, -step);
        }
        const right = (i > 0 ? (gold[i - 1] as number) : 0) * labels + (gold[i] as number);
        const wrong = (i > 0 ? (found[i - 1] as number) : 0) * labels + (found[i] as number);
        if (right !== wrong) {
          change(transitions, right, 1, step);
          change(transitions, wrong, -1, step);
        }
      }
      step++;
    }
  }
  return packed(options, average(weights, step), average(transitions, step));
}

/** Sums the weights of one token's features for each label. */
function addUp(
  weights: Float64Array,
  { width, values }: TokenFeatures,
  token: number,
  labels: number,
  sums: Float64Array,
): void {
  sums.fill(0);
  for (let k = token * width; k < (token + 1) * width; k++) {
    const base = (values[k] as number) * labels;
    for (let l = 0; l < labels; l++) sums[l] = (sums[l] as number) + (weights[base + l] as number);
  }
}

function newAveraged(size: number): Averaged {
  return { values: new Float64Array(size), sums: new Float64Array(size) };
}

function change({ values, sums }: Averaged, at: number, by: number, step: number): void {
  values[at] = (values[at] as number) + by;
  sums[at] = (sums[at] as number) + by * step;
}

/** Adds to the weights of a token's features for a label, or takes away where `step` is negative. */
function correct(
  weights: Averaged,
  { width, values }: TokenFeatures,
  token: number,
  labels: number,
  label: number,
  step: number,
): void {
  const by = step > 0 ? 1 : -1;
  for (let k = token * width; k < (token + 1) * width; k++) {
    change(weights, (values[k] as number) * labels + label, by, by * step);
  }
}

function average({ values, sums }: Averaged, step: number): Float64Array {
  return values.map((value, at) => (Number.isFinite(value) ? value - (sums[at] as number) / step : value));
}

function packed({ labels, bits }: TrainingOptions, weights: Float64Array, transitions: Float64Array): LinearTagger {
  return {
    labels,
    bits,
    weights: packWeights(weights),
    transitions: transitions.map((t) => Math.round(t * 1000) / 1000),
  };
}
