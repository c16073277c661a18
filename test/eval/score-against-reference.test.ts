import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/eval/read-gold.ts';
import { readPredictions } from '../../src/eval/read-predictions.ts';
import { score } from '../../src/eval/score.ts';
import { createScorer } from '../../src/eval/scorer.ts';
import { readScoringWords } from '../../src/eval/scoring-words.ts';
import { toExtractionJson } from '../../src/export/extraction-json.ts';
import { loadReading } from '../../src/ingest/load-reading.ts';
import { packagePath } from '../../src/package-root.ts';
import { folderWith } from '../read/temporary-folder.ts';
import { perturbedPredictions } from './perturbed-predictions.ts';

const GOLD = packagePath('..', 'shared', 'gold');
const reference = join(GOLD, 'score.mjs');
const present = existsSync(reference) && existsSync(join(GOLD, 'dev'));
if (!present) console.warn(`SKIPPED: figures are not compared with the reference scorer, ${GOLD} is not there`);

const dev = join(GOLD, 'dev');

function compare(lines: readonly object[]): { endToEnd: { F1: number } } {
  const file = join(folderWith(), 'predictions.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const folders = ['--gold', join(dev, 'annotations'), '--articles', join(dev, 'articles')];
  const theirs = execFileSync(process.execPath, [reference, ...folders, '--pred', file, '--json'], {
    encoding: 'utf8',
  });
  const scorer = createScorer(readScoringWords());
  const { figures } = score(readGold(dev).annotated, readPredictions(file), scorer);
  expect(figures).toEqual(JSON.parse(theirs));
  return figures;
}

describe.skipIf(!present)('figures equal those of the reference scorer', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('on gold with mistakes drawn from seed %i', (seed) => {
    const { endToEnd } = compare(perturbedPredictions(readGold(dev).annotated, seed));
    expect(endToEnd.F1).toBeGreaterThan(0.3);
    expect(endToEnd.F1).toBeLessThan(0.95);
  });

  it('on what Mahdar reads', () => {
    const reading = loadReading();
    compare(readGold(dev).articles.map((article) => toExtractionJson(reading.read(article))));
  });
});
