import { describe, expect, it } from 'vitest';
import { seeded } from '../../scripts/train/seeded.ts';
import { bestPath, label } from '../../src/learned/linear-tagger.ts';
import { packWeights, weightOfByte } from '../../src/learned/packed-weights.ts';

interface Scores {
  readonly labels: number;
  readonly transitions: Float64Array;
  /** A row of label scores for each token. */
  readonly tokens: readonly (readonly number[])[];
}

/** Random scores of 1 to 5 tokens under 2 to 4 labels; some labels may not follow others, label 0 always may. */
function randomScores(seed: number): Scores {
  const random = seeded(seed);
  const score = () => 10 * random() - 5;
  const labels = 2 + Math.floor(3 * random());
  const transitions = Float64Array.from({ length: labels * labels }, (_, at) =>
    at % labels !== 0 && random() < 0.3 ? -Infinity : score(),
  );
  const tokens = Array.from({ length: 1 + Math.floor(5 * random()) }, () => Array.from({ length: labels }, score));
  return { labels, transitions, tokens };
}

/** The best of all sequences of labels, each tried. */
function bestOfAll({ labels, transitions, tokens }: Scores): number[] {
  let best: { path: number[]; score: number } = { path: [], score: -Infinity };
  const tryFrom = (path: number[], score: number): void => {
    const row = tokens[path.length];
    if (!row) {
      if (score > best.score) best = { path, score };
      return;
    }
    const before = path.at(-1) ?? 0;
    row.forEach((here, l) => {
      tryFrom([...path, l], score + here + (transitions[before * labels + l] as number));
    });
  };
  tryFrom([], 0);
  return best.path;
}

function pathOf({ labels, transitions, tokens }: Scores): number[] {
  return [...bestPath(tokens.length, labels, transitions, (token, sums) => sums.set(tokens[token] ?? []))];
}

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe('the best path', () => {
  it('is the best of all sequences of labels', () => {
    for (const seed of SEEDS) expect(pathOf(randomScores(seed)), `seed ${seed}`).toEqual(bestOfAll(randomScores(seed)));
  });

  it('never takes a step that is forbidden, nor a first label that may not stand behind label 0', () => {
    for (const seed of SEEDS) {
      const scores = randomScores(seed);
      let before = 0;
      for (const l of pathOf(scores)) {
        expect(scores.transitions[before * scores.labels + l], `seed ${seed}`).toBeGreaterThan(-Infinity);
        before = l;
      }
    }
  });

  it('gives up the best label of a token where it cannot be reached', () => {
    const transitions = Float64Array.from([0, 0, -Infinity, 0, 0, 0, 0, 0, 0]);
    expect(pathOf({ labels: 3, transitions, tokens: [[0, -1, 9]] })).toEqual([0]);
    const reached = [
      [0, -1, 9],
      [0, 0, 9],
    ];
    expect(pathOf({ labels: 3, transitions, tokens: reached })).toEqual([1, 2]);
  });

  it('of no tokens is empty', () => {
    expect(pathOf({ labels: 3, transitions: new Float64Array(9), tokens: [] })).toEqual([]);
  });
});

describe('labels', () => {
  const random = seeded(1);
  const labels = 3;
  const width = 4;
  const values = Int32Array.from({ length: 5 * width }, () => Math.floor(16 * random()));
  const weights = packWeights(Float64Array.from({ length: 16 * labels }, () => 2 * random() - 1));
  const transitions = Float64Array.from({ length: labels * labels }, () => random() - 0.5);
  const tagger = { labels, bits: 4, weights, transitions };

  it('are the best by the sum of the weights of all features of a token', () => {
    const weightOf = weightOfByte(weights);
    const tokens = Array.from({ length: 5 }, (_, token) =>
      Array.from({ length: labels }, (_, l) =>
        values
          .subarray(token * width, (token + 1) * width)
          .reduce(
            (sum, feature) => sum + (weightOf[(weights.bytes[feature * labels + l] as number) + 128] as number),
            0,
          ),
      ),
    );
    expect([...label(tagger, { width, values })]).toEqual(bestOfAll({ labels, transitions, tokens }));
  });

  it.each([0, 1, 2])('are what a bias calls for where it outweighs all else: %i', (wanted) => {
    const biased = label(tagger, { width, values }, (_token, sums) => {
      sums[wanted] = 100;
    });
    expect([...biased]).toEqual(Array(5).fill(wanted));
  });

  it('are biased token by token', () => {
    const biased = label(tagger, { width, values }, (token, sums) => {
      sums[token % labels] = 100;
    });
    expect([...biased]).toEqual([0, 1, 2, 0, 1]);
  });

  it('of an empty text are none', () => {
    expect(label(tagger, { width, values: new Int32Array(0) })).toHaveLength(0);
  });
});
