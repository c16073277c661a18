import { describe, expect, it } from 'vitest';
import { type Example, trainTagger } from '../../scripts/train/perceptron.ts';
import { seeded } from '../../scripts/train/seeded.ts';
import { featureOf } from '../../src/learned/feature-hash.ts';
import { label, type TokenFeatures } from '../../src/learned/linear-tagger.ts';
import { encodeModels } from '../../src/learned/model-file.ts';

const BITS = 10;
const OPTIONS = { labels: 3, bits: BITS, rounds: 20, forbidden: [[0, 2]] as const };
/** Word 1 begins, words 2 behind it go on; elsewhere a 2 is like any other word. */
const BEGINNER = 1;
const FOLLOWER = 2;

function toyText(random: () => number): number[] {
  return Array.from({ length: 12 }, () => Math.floor(5 * random()));
}

function featuresOf(words: readonly number[]): TokenFeatures {
  const mask = 2 ** BITS - 1;
  const values = words.flatMap((word, at) => [
    featureOf(0, word, 0, mask),
    featureOf(1, word, words[at - 1] ?? -1, mask),
  ]);
  return { width: 2, values: Int32Array.from(values) };
}

function goldOf(words: readonly number[]): Uint8Array {
  const gold = new Uint8Array(words.length);
  words.forEach((word, at) => {
    if (word === BEGINNER) gold[at] = 1;
    else if (word === FOLLOWER && at > 0 && gold[at - 1] !== 0) gold[at] = 2;
  });
  return gold;
}

function toyExamples(count: number, seed: number): Example[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const words = toyText(random);
    return { features: featuresOf(words), gold: goldOf(words) };
  });
}

describe('training', () => {
  const tagger = trainTagger(toyExamples(300, 1), OPTIONS);

  it('learns to tag texts that it has not seen', () => {
    for (const { features, gold } of toyExamples(100, 2)) expect(label(tagger, features)).toEqual(gold);
  });

  it('gives the same bytes for the same examples, which it leaves as they are', () => {
    const examples = toyExamples(300, 1);
    const again = trainTagger(examples, OPTIONS);
    expect(encodeModels({ names: null, statements: again })).toEqual(encodeModels({ names: null, statements: tagger }));
    expect(examples).toEqual(toyExamples(300, 1));
  });

  it('never puts a label where it is forbidden, even where the examples do', () => {
    const random = seeded(3);
    const noisy = toyExamples(40, 3).map(({ features, gold }) => ({
      features,
      gold: gold.map(() => Math.floor(3 * random())),
    }));
    const forbidding = trainTagger(noisy, OPTIONS);
    for (const { features } of [...noisy, ...toyExamples(40, 4)]) {
      const labels = label(forbidding, features);
      labels.forEach((l, at) => {
        if (l === 2) expect(labels[at - 1] ?? 0).not.toBe(0);
      });
    }
  });

  it('without examples, or with empty ones, gives a tagger that tells nothing', () => {
    const empty = { features: featuresOf([]), gold: new Uint8Array(0) };
    for (const examples of [[], [empty]])
      expect([...label(trainTagger(examples, OPTIONS), featuresOf([1, 2, 3]))]).toEqual([0, 0, 0]);
  });
});
