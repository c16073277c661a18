import { describe, expect, test } from 'vitest';
import { toPatch } from '../../../src/graph/to-patch.ts';
import { readCypher } from '../../../src/read/read-cypher.ts';
import type { GraphStore } from '../../../src/store/store.ts';
import { corpus } from '../../graph/corpus.ts';
import type { StoreCase } from './store-case.ts';

/** Relationships that all articles together give. */
export function linkSuite(stores: StoreCase): void {
  describe('links between articles', () => {
    const patches = corpus({ articles: 3, actors: 6, statements: 2 }).map((linked) => toPatch(linked, '1'));
    const statements = patches.flatMap(({ nodes }) => nodes.filter(({ label }) => label === 'Statement'));
    const [first = '', second = '', third = ''] = statements.map(({ id }) => id);
    const repeat = (from: string, to: string, similarity = 1) => ({ from, to, props: { similarity } });

    test('are what they were made to be, whatever was there', async () => {
      const store = await stores.fresh();
      await store.write(patches);
      await store.replaceLinks({ REPEATS: [repeat(second, first), repeat(third, first, 0.75)], FOLLOWS: [] });
      await store.replaceLinks({ REPEATS: [repeat(second, first), repeat(third, first, 0.75)], FOLLOWS: [] });
      expect(await repeats(store)).toEqual([`${second} ${first} 1`, `${third} ${first} 0.75`]);
      await store.replaceLinks({ REPEATS: [repeat(third, second, 0.8)], FOLLOWS: [] });
      expect(await repeats(store)).toEqual([`${third} ${second} 0.8`]);
    });

    test('to what is not there are refused, and what was there stays', async () => {
      const store = await stores.fresh();
      await store.write(patches);
      await store.replaceLinks({ REPEATS: [repeat(second, first)], FOLLOWS: [] });
      const wrong = store.replaceLinks({ REPEATS: [repeat(second, 'statement:none:1')], FOLLOWS: [] });
      await expect(wrong).rejects.toMatchObject({ code: 'STORE_FAILED' });
      expect(await repeats(store)).toEqual([`${second} ${first} 1`]);
    });

    test('go with their articles', async () => {
      const store = await stores.fresh();
      await store.write(patches);
      await store.replaceLinks({ REPEATS: [repeat(third, first)], FOLLOWS: [] });
      await store.remove([patches[0]?.article ?? '']);
      expect(await repeats(store)).toEqual([]);
    });
  });
}

async function repeats(store: GraphStore): Promise<string[]> {
  const edges = await store.read<{ from: string; type: string; to: string; props: { similarity: number } }>(
    readCypher('src/store/cypher/all-edges.cypher'),
  );
  return edges
    .filter(({ type }) => type === 'REPEATS')
    .map(({ from, to, props }) => `${from} ${to} ${props.similarity}`)
    .sort();
}
