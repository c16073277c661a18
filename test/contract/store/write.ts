import { describe, expect, test } from 'vitest';
import { toPatch } from '../../../src/graph/to-patch.ts';
import type { LinkedArticle } from '../../../src/link/linked-article.ts';
import { actor, invented, jordan, kazakhstan, lavrov, russia, sana, syria } from '../../graph/invented.ts';
import { canonicalDump } from './canonical-dump.ts';
import type { StoreCase } from './store-case.ts';

/** What one article gives, and that twice is once. */
export function writeSuite(stores: StoreCase): void {
  describe('write', () => {
    test('keeps every row of a patch', async () => {
      const store = await stores.fresh();
      const patch = toPatch(talks('t1'), '1');
      expect(await store.write([patch])).toEqual({ written: 1, unchanged: 0 });
      const dump = await canonicalDump(store);
      expect(dump).toHaveLength(patch.nodes.length + patch.edges.length);
      expect(dump.filter((line) => line.startsWith('(country:JO :'))).toEqual([
        expect.stringMatching(/^\(country:JO :Actor:Country\) .*"nameAr":"الأردن"/),
      ]);
    });

    test('the same article again is unchanged, also in the same call', async () => {
      const store = await stores.fresh();
      const patch = toPatch(talks('t1'), '1');
      await store.write([patch]);
      const before = await canonicalDump(store);
      expect(await store.write([patch, patch])).toEqual({ written: 0, unchanged: 2 });
      expect(await canonicalDump(store)).toEqual(before);
    });

    test('an article given twice in one call ends as the later one', async () => {
      const store = await stores.fresh();
      const first = toPatch(talks('t1', '2017-01-20'), '1');
      const second = toPatch(talks('t1', '2017-01-23'), '1');
      expect(await store.write([first, second])).toEqual({ written: 2, unchanged: 0 });
      const dump = await canonicalDump(store);
      const other = await stores.fresh();
      await other.write([second]);
      expect(await canonicalDump(other)).toEqual(dump);
    });

    test('new rules rewrite the article without touching anything else', async () => {
      const store = await stores.fresh();
      await store.write([toPatch(talks('t1'), '1')]);
      const before = await canonicalDump(store);
      expect(await store.write([toPatch(talks('t1'), '2')])).toEqual({ written: 1, unchanged: 0 });
      const after = await canonicalDump(store);
      expect(after.filter((line) => !before.includes(line))).toEqual([
        expect.stringMatching(/^\(article:t1 :Article\)/),
      ]);
      expect(after).toHaveLength(before.length);
    });

    test('tells fingerprints and counts', async () => {
      const store = await stores.fresh();
      const patch = toPatch(talks('t1'), '1');
      await store.write([patch]);
      expect([...(await store.fingerprints(['article:t1', 'article:none']))]).toEqual([
        ['article:t1', patch.fingerprint],
      ]);
      expect(await store.summary()).toEqual({
        articles: 1,
        statements: 2,
        meetings: 1,
        persons: 1,
        countries: 4,
        organizations: 1,
      });
    });

    test('keeps what it has over closing and opening', async () => {
      const store = await stores.fresh();
      await store.write([toPatch(talks('t1'), '1')]);
      const before = await canonicalDump(store);
      expect(await canonicalDump(await stores.again())).toEqual(before);
    });

    test('refuses a patch with a property that no schema names, and writes nothing of the call', async () => {
      const store = await stores.fresh();
      const patch = toPatch(talks('t1'), '1');
      const nodes = patch.nodes.map((node) => ({ ...node, props: { ...node.props, mood: 'good' } }));
      await expect(store.write([toPatch(talks('t2'), '1'), { ...patch, nodes }])).rejects.toMatchObject({
        code: 'PATCH_INVALID',
        message: expect.stringContaining('mood'),
      });
      expect((await store.summary()).articles).toBe(0);
    });
  });
}

/** A report of talks with two statements, a group, a meeting and all kinds of relationships. */
export function talks(id: string, publishedOn = '2017-01-23'): LinkedArticle {
  const content =
    'سانا نقلا عن مصدر دبلوماسي: رحب سيرغي لافروف وزير الخارجية الروسي بانضمام الأردن إلى المحادثات. ' +
    'وأضاف المصدر أن الوفود وصلت.';
  return invented(id, content, (tools) => {
    const source = actor(`group:${id}:1`, 'مصدر دبلوماسي');
    return {
      publishedOn,
      actors: [
        tools.mentioned(sana, 'سانا'),
        tools.mentioned(source, 'مصدر دبلوماسي'),
        tools.mentioned(lavrov, 'سيرغي لافروف', { title: 'وزير الخارجية الروسي', represents: [russia.id] }),
        tools.mentioned(russia, 'الروسي'),
        tools.mentioned(jordan, 'الأردن'),
      ],
      statements: [
        tools.statement(1, lavrov.id, 'بانضمام الأردن إلى المحادثات', 'رحب', {
          act: 'welcome',
          source: tools.at('سيرغي لافروف'),
          relays: [{ actor: sana.id, position: 0 }],
          references: [
            { target: jordan.id, role: 'agent', at: tools.at('الأردن'), form: 'الأردن' },
            { target: 'meeting:astana-1', role: 'topic', at: tools.at('المحادثات'), form: 'المحادثات' },
          ],
          madeAt: 'meeting:astana-1',
        }),
        tools.statement(2, source.id, 'أن الوفود وصلت', 'أضاف', { saidOn: null }),
      ],
      meetings: [
        tools.meeting('المحادثات', [
          { actor: jordan.id, role: 'party', at: tools.at('الأردن') },
          { actor: source.id, role: 'observer', at: tools.at('مصدر دبلوماسي') },
        ]),
      ],
      outlet: sana,
      context: [kazakhstan, syria],
    };
  });
}
