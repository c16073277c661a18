import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPatch } from '../../../src/graph/to-patch.ts';
import { packagePath } from '../../../src/package-root.ts';
import { readCypher } from '../../../src/read/read-cypher.ts';
import type { CypherText } from '../../../src/store/store.ts';
import type { StoreCase } from './store-case.ts';
import { talks } from './write.ts';

/** Values in and out, alike in all stores. */
export function readSuite(stores: StoreCase): void {
  describe('read', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(packagePath('node_modules', 'mahdar-cypher-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const cypher = (text: string): CypherText => {
      const file = join(folder, 'statement.cypher');
      writeFileSync(file, text);
      return readCypher(relative(packagePath(), file));
    };

    test('gives back parameters as they were', async () => {
      const store = await stores.fresh();
      const value = { whole: 5, half: 2.5, text: 'سوريا', yes: true, none: null, list: [1, 2, 3] };
      const statement = cypher(
        'RETURN $whole AS whole, $half AS half, $text AS text, $yes AS yes, $none AS none, $list AS list',
      );
      expect(await store.read(statement, value)).toEqual([value]);
    });

    test('whole numbers are integers, also inside lists and maps', async () => {
      const store = await stores.fresh();
      const statement = cypher(
        'UNWIND $rows AS row RETURN $n / 2 AS half, row.n / 2 AS third, toString($list[0]) AS text LIMIT $limit',
      );
      const parameters = { n: 5, rows: [{ n: 7 }, { n: 9 }], list: [4], limit: 1 };
      expect(await store.read(statement, parameters)).toEqual([{ half: 2, third: 3, text: '4' }]);
    });

    test('words of a statement are found where their places say', async () => {
      const store = await stores.fresh();
      await store.write([toPatch(talks('t1'), '1')]);
      const rows = await store.read<{ text: string; whole: string; start: number; end: number }>(
        cypher(`MATCH (s:Statement)-[:REPORTED_IN]->(a:Article)
          RETURN s.text AS text, a.text AS whole, s.start AS start, s.end AS end`),
      );
      expect(rows).toHaveLength(2);
      for (const { text, whole, start, end } of rows) expect(whole.slice(start, end)).toBe(text);
    });

    test('a statement that is no Cypher rejects in our words, without a native trace', async () => {
      const store = await stores.fresh();
      const error = await store.read(cypher('MATCH (n RETURN n.id AS id')).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'MahdarError', code: 'STORE_FAILED' });
      expect(error).not.toHaveProperty('cause');
      expect((error as Error).message).not.toMatch(/\n|node_modules/);
    });

    test('missing rows are no rows', async () => {
      const store = await stores.fresh();
      expect(await store.read(cypher('MATCH (n:Article {id: $id}) RETURN n.id AS id'), { id: 'none' })).toEqual([]);
    });
  });
}
