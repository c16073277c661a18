import { describe, expect, test } from 'vitest';
import { toPatch } from '../../../src/graph/to-patch.ts';
import { actor, invented, jordan } from '../../graph/invented.ts';
import { canonicalDump } from './canonical-dump.ts';
import type { StoreCase } from './store-case.ts';

const NAMES = [
  'أحمد',
  'أَحْمَد',
  'آغا',
  'گورگان',
  'Renée',
  'Rene\u0301e',
  '𐎠𐎢𐎼',
  '👩‍⚖️ judge',
  'a\u200fb',
  'O\'Neil \\ "x"',
  '\uFEFFbom',
  'a\u0000b',
];

/** Names are kept as written, unit for unit. */
export function unicodeSuite(stores: StoreCase): void {
  describe('unicode', () => {
    test.each(NAMES)('keeps %j', async (name) => {
      const store = await stores.fresh();
      const who = actor('person:someone', name, { wikidata: null });
      await store.write([
        toPatch(
          invented('u1', `${name} \r\n\t${name}`, (t) => ({ actors: [t.mentioned(who, name)] })),
          '1',
        ),
      ]);
      const dump = await canonicalDump(store);
      const json = JSON.stringify(name);
      expect(dump.find((line) => line.startsWith('(person:'))).toContain(`"name":${json}`);
      expect(dump.find((line) => line.includes('[:MENTIONS]'))).toContain(`"form":${json}`);
      expect(dump.find((line) => line.startsWith('(article:u1 :'))).toContain(JSON.stringify(`${name} \r\n\t${name}`));
    });

    test('keeps a statement of 200,000 characters whole', async () => {
      const store = await stores.fresh();
      const words = 'كلمة '.repeat(40_000).trim();
      const linked = invented('long', `قال الأردن ${words}`, (t) => ({
        actors: [t.mentioned(jordan, 'الأردن')],
        statements: [t.statement(1, jordan.id, words, 'قال')],
      }));
      await store.write([toPatch(linked, '1')]);
      const statement = (await canonicalDump(store)).find((line) => line.startsWith('(statement:'));
      expect(statement).toContain(`"text":"${words}"`);
    });
  });
}
