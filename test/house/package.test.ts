import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { cleanEnvironment } from '../cli/run-cli.ts';
import { folderWith } from '../read/temporary-folder.ts';
import { sourceFiles } from './source-files.ts';

/** Files below a folder of the project that fit, from its root. */
function filesIn(folder: string, fit: RegExp): string[] {
  const names = readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => fit.test(name)).map((name) => join(folder, name));
}

/** What is read at run time and can be listed by its kind. */
const READ_AT_RUN_TIME = [
  ...['LICENSE', 'NOTICE', 'README.md', 'package.json'],
  ...['src/cli/text.en.json', 'src/cli/text.ar.json', 'src/eval/scoring-words.json'],
  ...filesIn('src', /\.cypher$/),
  ...filesIn('schema', /\.(?:graphql|cypher)$/),
  ...filesIn('queries', /\.(?:graphql|cypher)$/),
  ...filesIn('seeds', /\.txt$/),
  ...filesIn('dist/data', /\.json$/),
];

/** Files that the source names with nothing left open, and the beginnings of the others. */
function namedInSource(): string[] {
  const calls = sourceFiles('src').flatMap(({ text }) => [
    ...text.matchAll(/\b(?:packagePath|readCypher|readCypherScript)\(([^()]*)\)/g),
  ]);
  const named = calls.map(([, words = '']) => {
    const parts = words.split(',').map((word) => /^\s*['`](.*)['`]$/.exec(word)?.[1]);
    const open = parts.indexOf(undefined);
    const path = (open < 0 ? parts : parts.slice(0, open)).join('/');
    return path.replace(/\$\{.*/, '');
  });
  return [...new Set(named)].filter((path) => path !== '');
}

describe('the package', () => {
  let folder: string;
  let packed: readonly string[];
  beforeAll(() => {
    folder = folderWith();
    const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [{ filename, files }] = JSON.parse(execFileSync('npm', words, { cwd: packagePath(), encoding: 'utf8' }));
    packed = files.map(({ path }: { path: string }) => path);
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
    symlinkSync(packagePath('node_modules'), join(folder, 'package', 'node_modules'));
  });

  it('holds every file that is read at run time', () => {
    expect(READ_AT_RUN_TIME.length).toBeGreaterThan(100);
    expect(READ_AT_RUN_TIME.filter((path) => !packed.includes(path))).toEqual([]);
  });

  it('holds what the source names', () => {
    const named = namedInSource();
    expect(named).toContain('dist/data/questions.json');
    expect(named.filter((path) => !packed.some((file) => file.startsWith(path)))).toEqual([]);
  });

  it('holds no source of ours, no test and no measurement', () => {
    expect(packed.filter((path) => /^(?:test|bench|scripts|dist\/(?:bench|scripts|test))\//.test(path))).toEqual([]);
    expect(packed.filter((path) => /^src\/.*\.ts$/.test(path))).toEqual([]);
  });

  it('reads its samples and answers, unpacked elsewhere', () => {
    const run = (...words: string[]): string =>
      execFileSync(process.execPath, [join(folder, 'package/dist/src/cli/main.js'), ...words], {
        ...{ cwd: folder, encoding: 'utf8', env: cleanEnvironment() },
      });
    expect(run('ingest', 'package/seeds')).toMatch(/^18 articles: 18 written, 0 unchanged, 0 failed/);
    expect(run('ask', "who spoke about Jordan's role")).toContain('Jordan');
    expect(run('extract', 'package/seeds/2017-02-23-geneva.en.txt')).toContain('"statements":[{');
  });
});
