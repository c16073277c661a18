import { describe, expect, test } from 'vitest';
import { toPatch } from '../../../src/graph/to-patch.ts';
import { corpus } from '../../graph/corpus.ts';
import { canonicalDump } from './canonical-dump.ts';
import type { StoreCase } from './store-case.ts';

/** Calls may overlap. */
export function concurrentSuite(stores: StoreCase): void {
  describe('concurrent', () => {
    test('forty writes at once give the graph of one', async () => {
      const patches = corpus({ articles: 40, actors: 10, statements: 4 }).map((linked) => toPatch(linked, '1'));
      const store = await stores.fresh();
      await Promise.all(patches.flatMap((patch) => [store.write([patch]), store.summary()]));
      const dump = await canonicalDump(store);
      const other = await stores.fresh();
      await other.write(patches);
      expect(await canonicalDump(other)).toEqual(dump);
    });

    test('a write that fails does not stop the next', async () => {
      const store = await stores.fresh();
      const [good, bad] = corpus({ articles: 2, actors: 5, statements: 2 }).map((linked) => toPatch(linked, '1'));
      if (good === undefined || bad === undefined) throw new Error('two articles expected');
      const refused = store.write([{ ...bad, nodes: [] }]);
      await expect(refused).rejects.toMatchObject({ code: 'PATCH_INVALID' });
      expect(await store.write([good])).toEqual({ written: 1, unchanged: 0 });
    });
  });
}
