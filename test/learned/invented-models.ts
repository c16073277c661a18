import { seeded } from '../../scripts/train/seeded.ts';
import type { LinearTagger } from '../../src/learned/linear-tagger.ts';
import type { ArabicModels } from '../../src/learned/models.ts';
import { packWeights } from '../../src/learned/packed-weights.ts';

/** A small tagger of random weights, in which label 2 cannot stand behind label 0. */
export function inventedTagger(labels: number, bits: number): LinearTagger {
  const random = seeded(labels);
  const transitions = Float64Array.from({ length: labels * labels }, () => Math.round(1000 * random()) / 1000);
  transitions[2] = -Infinity;
  return {
    labels,
    bits,
    weights: packWeights(Float64Array.from({ length: 2 ** bits * labels }, () => 6 * random() - 3)),
    transitions,
  };
}

export const invented: ArabicModels = {
  names: {
    tagger: inventedTagger(3, 5),
    seen: new Map([
      ['سامر', 17],
      ['جسر', 4],
      ['بستاني', 17],
      ['', 2],
    ]),
  },
  statements: inventedTagger(5, 4),
};
