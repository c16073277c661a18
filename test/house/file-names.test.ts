import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles('src');

it('no default exports', () => {
  expect(files.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
});

it('only src/index.ts re-exports', () => {
  const barrels = files.filter(
    ({ path, text }) => path !== 'src/index.ts' && /^export (?:\*|\{[^}]*\}) from/m.test(text),
  );
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

it('imports name the file with its ending', () => {
  const wrong = files.filter(({ text }) => /from '\.[^']*(?<!\.ts)'/.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
