import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/eval/read-gold.ts';
import { readPredictions } from '../../src/eval/read-predictions.ts';
import { score } from '../../src/eval/score.ts';
import { createScorer } from '../../src/eval/scorer.ts';
import { readScoringWords } from '../../src/eval/scoring-words.ts';
import { packagePath } from '../../src/package-root.ts';
import { perturbedPredictions } from './perturbed-predictions.ts';

const GOLD = packagePath('..', 'shared', 'gold');
const reference = join(GOLD, 'score.mjs');
const present = existsSync(reference) && existsSync(join(GOLD, 'dev'));
if (!present) console.warn(`SKIPPED: figures are not compared with the reference scorer, ${GOLD} is not there`);

describe.skipIf(!present)('figures equal those of the reference scorer', () => {
  it.each([1, 2, 3, 4, 5])('on gold/dev, with mistakes drawn from seed %i', (seed) => {
    const folder = join(GOLD, 'dev');
    const gold = readGold(folder).annotated;
    const file = join(mkdtempSync(join(tmpdir(), 'mahdar-')), 'predictions.jsonl');
    const lines = perturbedPredictions(gold, seed).map((line) => JSON.stringify(line));
    writeFileSync(file, `${lines.join('\n')}\n`);

    const theirs = JSON.parse(
      execFileSync(
        process.execPath,
        [
          reference,
          '--gold',
          join(folder, 'annotations'),
          '--articles',
          join(folder, 'articles'),
          '--pred',
          file,
          '--json',
        ],
        { encoding: 'utf8' },
      ),
    );
    const ours = score(gold, readPredictions(file), createScorer(readScoringWords())).figures;

    expect(ours).toEqual(theirs);
    expect(ours.endToEnd.F1).toBeGreaterThan(0.3);
    expect(ours.endToEnd.F1).toBeLessThan(0.95);
  });
});
