import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seedFiles } from '../../src/cli/seed-files.ts';
import { packagePath } from '../../src/package-root.ts';
import { readCypher } from '../../src/read/read-cypher.ts';
import { openStore } from '../../src/store/open-store.ts';
import { folderWith } from '../read/temporary-folder.ts';
import { CLI, cleanEnvironment, runCli } from './run-cli.ts';

const KILLS = 10;
const dev = packagePath('..', 'shared', 'gold', 'dev', 'articles.jsonl');
if (!existsSync(dev)) console.warn(`SKIPPED in part: ${dev} is not there, only the samples are read`);
const inputs = [...seedFiles(), ...(existsSync(dev) ? [dev] : [])];

/** Every node and relationship of a data folder as sorted lines: equal graphs give equal lists. */
async function graphOf(folder: string): Promise<string[]> {
  const store = await openStore('embedded', join(folder, '.mahdar'));
  try {
    const nodes = await store.read(readCypher('src/store/cypher/all-nodes.cypher'));
    const edges = await store.read(readCypher('src/store/cypher/all-edges.cypher'));
    return [...nodes, ...edges].map(canonical).sort();
  } finally {
    await store.close();
  }
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

async function killAfter(milliseconds: number, folder: string): Promise<boolean> {
  const child = spawn(process.execPath, [CLI, 'ingest', ...inputs], { env: cleanEnvironment(), cwd: folder });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const [, signal] = await once(child, 'close');
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

it(`ingest killed ${KILLS} times and then finished gives the graph of one run: nothing lost, nothing doubled`, async () => {
  const whole = folderWith();
  const started = performance.now();
  expect((await runCli(['ingest', ...inputs], { folder: whole })).code).toBe(0);
  const took = performance.now() - started;

  const broken = folderWith();
  // Later and later, so that each run gets further; a run that was quicker than its killer makes the next ones earlier.
  let delay = took * 0.35;
  for (let killed = 0; killed < KILLS; ) {
    if (await killAfter(delay, broken)) {
      killed++;
      delay *= 1.1;
    } else {
      delay *= 0.7;
    }
  }
  expect((await runCli(['ingest', ...inputs], { folder: broken })).code).toBe(0);

  const [expected, found] = [await graphOf(whole), await graphOf(broken)];
  expect(expected.length).toBeGreaterThan(500);
  expect(found).toEqual(expected);
});
