import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles, stageOf } from './source-files.ts';

/** Stages without I/O, in the order of an article's way: each imports only from itself and from those before it. */
const PURE = ['', 'learned', 'lexicon', 'language', 'gazetteer', 'extract', 'link', 'graph', 'export'];
/** What a folder with I/O may import besides the pure ones. */
const WITH_IO: Readonly<Record<string, readonly string[]>> = {
  read: ['store'],
  store: ['read'],
  ingest: ['read', 'store'],
  ask: ['read', 'store'],
  api: ['read', 'store', 'ask'],
  eval: ['read', 'ingest'],
  cli: ['read', 'store', 'ingest', 'ask', 'api', 'eval'],
};
/** Shared files that do I/O: no pure stage imports them. */
const IO_FILES = ['src/package-root.ts', 'src/options.ts', 'src/index.ts'];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Imports that run: a type may be named before the stage that makes it (Knowledge holds what language reads). */
function importsOf({ path, text }: SourceFile): Import[] {
  const found = text.matchAll(/^\} from '(\.[^']+)'|^import (?!type )[^;]*? from '(\.[^']+)'|import\('(\.[^']+)'\)/gm);
  return [...found].map((match) => ({
    from: path,
    to: join(path, '..', (match[1] ?? match[2] ?? match[3]) as string),
  }));
}

function mayImport(own: string, other: string): boolean {
  if (own === other) return true;
  if (PURE.includes(own)) return PURE.includes(other) && PURE.indexOf(other) < PURE.indexOf(own);
  return PURE.includes(other) || (WITH_IO[own] ?? []).includes(other);
}

describe('imports run one way', () => {
  const files = sourceFiles('src').filter(({ path }) => path !== 'src/index.ts');
  const imports = files.flatMap(importsOf);
  const pure = files.filter(({ path }) => stageOf(path) !== '' && PURE.includes(stageOf(path)));

  it('imports are found', () => {
    expect(imports).toContainEqual({ from: 'src/read/to-article.ts', to: 'src/errors.ts' });
  });

  it('every folder of src/ has its place', () => {
    const stages = new Set(files.map(({ path }) => stageOf(path)));
    expect([...stages].filter((stage) => !PURE.includes(stage) && !(stage in WITH_IO))).toEqual([]);
  });

  it('no stage imports from a later one', () => {
    expect(imports.filter(({ from, to }) => !mayImport(stageOf(from), stageOf(to)))).toEqual([]);
  });

  it('pure stages use nothing of Node but hashing, no file of the package, and print nothing', () => {
    const paths = (test: (text: string) => boolean) => pure.filter(({ text }) => test(text)).map(({ path }) => path);
    expect(paths((text) => /from 'node:(?!crypto')/.test(text))).toEqual([]);
    expect(paths((text) => /\bconsole\./.test(text))).toEqual([]);
    expect(pure.flatMap(importsOf).filter(({ to }) => IO_FILES.includes(to))).toEqual([]);
  });

  it('pure stages know no clock and no chance', () => {
    const found = pure.filter(({ text }) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
