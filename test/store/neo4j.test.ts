import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { toPatch } from '../../src/graph/to-patch.ts';
import { openStore } from '../../src/store/open-store.ts';
import { canonicalDump } from '../contract/store/canonical-dump.ts';
import { neo4jCase, type StoreCase } from '../contract/store/store-case.ts';
import { storeContract } from '../contract/store/store-contract.ts';
import { corpus } from '../graph/corpus.ts';
import type { Neo4jTarget } from '../neo4j/target.ts';

const target = inject('neo4j');

describe.skipIf(target === null)('neo4j store', () => {
  if (target === null) {
    test('needs a server');
    return;
  }
  const stores = neo4jCase(target);
  storeContract(stores);
  ownSuite(stores, target);
});

describe('neo4j store, opening', () => {
  test('a server that is not there is STORE_UNREACHABLE, without its password', async () => {
    const opened = openStore('bolt://someone:secret@127.0.0.1:9', '', { user: 'neo4j', password: 'secret' });
    const error = await opened.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'STORE_UNREACHABLE', message: expect.stringContaining('127.0.0.1:9') });
    expect(JSON.stringify([error, (error as Error).message])).not.toContain('secret');
  });
});

function ownSuite(stores: StoreCase, server: Neo4jTarget): void {
  const patches = corpus({ articles: 40, actors: 10, statements: 4 }).map((linked) => toPatch(linked, '1'));

  test('a wrong password is STORE_UNAUTHORIZED', async () => {
    await expect(openStore(server.uri, '', { user: server.user, password: 'wrong-password' })).rejects.toMatchObject({
      code: 'STORE_UNAUTHORIZED',
      hint: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  test('holds the very graph that the embedded store holds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mahdar-same-'));
    const embedded = await openStore('embedded', folder);
    await embedded.write(patches);
    const store = await stores.fresh();
    await store.write(patches);
    expect(await canonicalDump(store)).toEqual(await canonicalDump(embedded));
    await embedded.close();
    rmSync(folder, { recursive: true });
  });

  test('two writers at once lose nothing', async () => {
    const first = await stores.fresh();
    const second = await openStore(server.uri, '', server);
    await Promise.all(patches.map((patch, at) => (at % 2 === 0 ? first : second).write([patch])));
    const dump = await canonicalDump(first);
    await second.close();
    const alone = await stores.fresh();
    await alone.write(patches);
    expect(await canonicalDump(alone)).toEqual(dump);
  });
}
