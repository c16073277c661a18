import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { toPatch } from '../../src/graph/to-patch.ts';
import { packagePath } from '../../src/package-root.ts';
import { openStore } from '../../src/store/open-store.ts';
import { canonicalDump } from '../contract/store/canonical-dump.ts';
import { emptyServer } from '../contract/store/store-case.ts';
import { corpus, toRandom } from '../graph/corpus.ts';
import { takeServer } from '../neo4j/exclusive.ts';

const SIZE = { articles: 150, actors: 12, statements: 6 };
/** Every other article is written twice: a kill may fall into a fresh write or into a rewrite. */
const final = corpus(SIZE).map((linked) => toPatch(linked, '1'));
const patches = corpus(SIZE, 2).flatMap((linked, at) =>
  at % 2 === 0 ? [toPatch(linked, '1'), final[at]] : [final[at]],
);

const root = mkdtempSync(join(tmpdir(), 'mahdar-crash-'));
const file = join(root, 'patches.json');
let expected: string[];

beforeAll(async () => {
  if (!existsSync(packagePath('dist/src/store/open-store.js'))) throw new Error('Run `npm run build` first.');
  writeFileSync(file, JSON.stringify(patches));
  const store = await openStore('embedded', join(root, 'undisturbed'));
  await store.write(final);
  expected = await canonicalDump(store);
  await store.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('embedded: killed ten times while writing, nothing is lost and nothing is doubled', async () => {
  await killAndFinish(10, 'embedded', join(root, 'disturbed'));
});

const target = inject('neo4j');
describe.skipIf(target === null)('neo4j', () => {
  let giveBack = () => {};
  beforeAll(async () => {
    if (target !== null) giveBack = await takeServer(target.uri);
  }, 600_000);
  afterAll(() => giveBack());

  test('a writer killed five times leaves nothing half done', async () => {
    if (target === null) return;
    await emptyServer(target);
    await killAndFinish(5, target.uri, '', target);
  });
});

async function killAndFinish(
  kills: number,
  where: string,
  folder: string,
  credentials?: { readonly user: string; readonly password: string },
): Promise<void> {
  const random = toRandom(kills);
  const args = [packagePath('test/fault/write-patches.mjs'), file, where, folder];
  if (credentials !== undefined) args.push(credentials.user, credentials.password);
  for (let kill = 1; kill <= kills; kill++) {
    const taken = await writeUntil(args, Math.floor(random() * 60));
    const store = await openStore(where, folder, credentials);
    const there = new Set((await store.fingerprints(final.map(({ article }) => article))).values());
    // The write after the last that was said may be there as well, and may be a rewrite of the same article.
    const last = patches.findLastIndex((patch) => patch?.fingerprint === taken.at(-1));
    const kept = [patches[last], patches[last + 1]].some((patch) => patch && there.has(patch.fingerprint));
    expect(kept || taken.length === 0).toBe(true);
    await store.close();
  }
  await writeUntil(args, Number.POSITIVE_INFINITY);
  const store = await openStore(where, folder, credentials);
  expect(await canonicalDump(store)).toEqual(expected);
  await store.close();
}

/** Runs the writer and kills it at once after so many writes were taken. Gives the fingerprints that it said it wrote. */
async function writeUntil(args: readonly string[], writes: number): Promise<string[]> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  const exit = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length > writes) child.kill('SIGKILL');
  }
  const [code] = await exit;
  if (writes === Number.POSITIVE_INFINITY) expect(code).toBe(0);
  return said.slice(1);
}
