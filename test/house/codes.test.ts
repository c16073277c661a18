import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { sourceFiles } from './source-files.ts';

const documented = new Set(
  [...readFileSync(packagePath('docs', 'errors.md'), 'utf8').matchAll(/^### ([A-Z_]+)$/gm)].map((match) => match[1]),
);
const errorCodes = [...readFileSync(packagePath('src', 'errors.ts'), 'utf8').matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(
  (match) => match[1] as string,
);
const noticeCodes = sourceFiles('src')
  .filter(({ text }) => text.includes('severity:'))
  .flatMap(({ text }) => [...text.matchAll(/code: '([A-Z_]+)'/g)].map((match) => match[1] as string));

describe('error and notice codes', () => {
  it('are found in the source', () => {
    expect(errorCodes.length).toBeGreaterThan(20);
    expect(noticeCodes.length).toBeGreaterThan(0);
  });

  it.each([...new Set([...errorCodes, ...noticeCodes])])('%s is explained in docs/errors.md', (code) => {
    expect(documented).toContain(code);
  });

  it('docs/errors.md explains no code that is not there', () => {
    const known = new Set([...errorCodes, ...noticeCodes]);
    expect([...documented].filter((code) => !known.has(code as string))).toEqual([]);
  });

  const tests = sourceFiles('test').filter(({ path }) => path.endsWith('.test.ts') || path.includes('contract'));
  it.each(errorCodes)('%s is raised by a test', (code) => {
    expect(tests.some(({ text }) => text.includes(code))).toBe(true);
  });
});
