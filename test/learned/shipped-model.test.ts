import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FORBIDDEN } from '../../src/extract/ar/learned/label-statements.ts';
import { FORBIDDEN_NAMES } from '../../src/extract/ar/learned/settle-names.ts';
import type { LinearTagger } from '../../src/learned/linear-tagger.ts';
import { decodeModels, encodeModels } from '../../src/learned/model-file.ts';
import { packagePath } from '../../src/package-root.ts';

const FILE = packagePath('src', 'learned', 'ar.model');
const bytes = readFileSync(FILE);
const { names, statements } = decodeModels(bytes);

/** The pairs of labels that cannot follow each other. */
function forbiddenBy({ labels, transitions }: LinearTagger): number[][] {
  return [...transitions].flatMap((t, at) => (t === -Infinity ? [[Math.floor(at / labels), at % labels]] : []));
}

it('the shipped model is under 2 MB', () => {
  expect(statSync(FILE).size).toBeLessThan(2_000_000);
});

it('knows names and statements, each with the labels that are read', () => {
  expect(names?.tagger.labels).toBe(3);
  expect(statements?.labels).toBe(5);
  expect(names && forbiddenBy(names.tagger)).toEqual(FORBIDDEN_NAMES);
  expect(statements && forbiddenBy(statements)).toEqual(FORBIDDEN);
});

it('has learned something in each part', () => {
  for (const tagger of [names?.tagger, statements]) {
    expect(tagger?.weights.bytes.some((byte) => byte !== 0)).toBe(true);
    expect(tagger?.transitions.every((t) => !Number.isNaN(t) && t < Infinity)).toBe(true);
  }
});

it('counts single words: none is empty or holds white space', () => {
  const words = [...(names?.seen.keys() ?? [])];
  expect(words.length).toBeGreaterThan(1000);
  expect(words.filter((word) => /^$|\s/u.test(word))).toEqual([]);
});

it('is a file that this version would write', () => {
  expect(Buffer.compare(encodeModels({ names, statements }), bytes)).toBe(0);
});
