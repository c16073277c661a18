import { describe, expect, test } from 'vitest';
import { toPatch } from '../../../src/graph/to-patch.ts';
import { readCypher } from '../../../src/read/read-cypher.ts';
import type { GraphStore } from '../../../src/store/store.ts';
import { canonicalDump } from './canonical-dump.ts';
import type { StoreCase } from './store-case.ts';
import { talks } from './write.ts';

const CALLS: Readonly<Record<string, (store: GraphStore) => Promise<unknown>>> = {
  prepare: (store) => store.prepare(),
  write: (store) => store.write([toPatch(talks('t1'), '1')]),
  remove: (store) => store.remove(['article:t1']),
  replaceLinks: (store) => store.replaceLinks({ REPEATS: [], FOLLOWS: [] }),
  fingerprints: (store) => store.fingerprints(['article:t1']),
  summary: (store) => store.summary(),
  read: (store) => store.read(readCypher('src/store/cypher/summary.cypher')),
};

/** A closed store takes no call, and closing waits for what was asked before. */
export function closedSuite(stores: StoreCase): void {
  describe('closed', () => {
    test.each(Object.entries(CALLS))('%s rejects with STORE_CLOSED', async (_, call) => {
      const store = await stores.fresh();
      await store.close();
      await expect(call(store)).rejects.toMatchObject({ name: 'MahdarError', code: 'STORE_CLOSED' });
    });

    test('closing twice is fine', async () => {
      const store = await stores.fresh();
      await store.close();
      await expect(store.close()).resolves.toBeUndefined();
    });

    test('a write asked for before is finished', async () => {
      const store = await stores.fresh();
      const written = store.write([toPatch(talks('t1'), '1')]);
      await store.close();
      expect(await written).toEqual({ written: 1, unchanged: 0 });
      expect(await canonicalDump(await stores.again())).not.toEqual([]);
    });
  });
}
