import { beforeAll, describe, expect, test } from 'vitest';
import { toPatch } from '../../../src/graph/to-patch.ts';
import type { GraphStore } from '../../../src/store/store.ts';
import { corpus, toRandom } from '../../graph/corpus.ts';
import { canonicalDump } from './canonical-dump.ts';
import type { StoreCase } from './store-case.ts';

const SIZE = { articles: 60, actors: 12, statements: 5 };

/** However a graph came about, it is what its articles say. */
export function rewriteSuite(stores: StoreCase): void {
  describe('order, rewrite, removal', () => {
    const patches = corpus(SIZE).map((linked) => toPatch(linked, '1'));
    const changed = corpus(SIZE, 2).map((linked) => toPatch(linked, '1'));
    let expected: string[];

    beforeAll(async () => {
      expected = await dumpAfter(stores, (store) => store.write(patches));
    });

    test('the order of articles does not show', async () => {
      for (const seed of [1, 2, 3]) {
        const dump = await dumpAfter(stores, async (store) => {
          for (const patch of shuffled(patches, seed)) await store.write([patch]);
        });
        expect(dump).toEqual(expected);
      }
    });

    test('a rewritten article leaves no trace of what it said before', async () => {
      const dump = await dumpAfter(stores, async (store) => {
        await store.write(shuffled(changed, 4));
        await store.write(shuffled(patches, 5));
      });
      expect(dump).toEqual(expected);
    });

    test('neither does one that is rewritten on its own, there and back', async () => {
      const dump = await dumpAfter(stores, async (store) => {
        await store.write(patches);
        for (const at of [3, 17, 42]) await store.write([changed[at] as (typeof changed)[0]]);
        await store.write(patches);
      });
      expect(dump).toEqual(expected);
    });

    test('a removed article leaves no trace', async () => {
      const dump = await dumpAfter(stores, async (store) => {
        await store.write([...shuffled(patches, 6), ...others(7)]);
        expect(await store.remove(others(7).map((patch) => patch.article))).toBe(20);
        expect(await store.remove(['article:none'])).toBe(0);
      });
      expect(dump).toEqual(expected);
    });

    test('without articles nothing is left', async () => {
      const dump = await dumpAfter(stores, async (store) => {
        await store.write(patches);
        expect(await store.remove(patches.map((patch) => patch.article))).toBe(patches.length);
      });
      expect(dump).toEqual([]);
    });
  });
}

/** Twenty more articles with the same cast. */
function others(seed: number) {
  const more = corpus({ ...SIZE, articles: SIZE.articles + 20 }, seed).slice(SIZE.articles);
  return more.map((linked) => toPatch(linked, '1'));
}

async function dumpAfter(stores: StoreCase, work: (store: GraphStore) => Promise<unknown>): Promise<string[]> {
  const store = await stores.fresh();
  await work(store);
  return canonicalDump(store);
}

export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = toRandom(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
