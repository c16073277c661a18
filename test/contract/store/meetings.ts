import { describe, expect, test } from 'vitest';
import { toPatch } from '../../../src/graph/to-patch.ts';
import type { LinkedArticle, Meeting } from '../../../src/link/linked-article.ts';
import { actor, invented, jordan, kazakhstan, lavrov, russia } from '../../graph/invented.ts';
import { canonicalDump } from './canonical-dump.ts';
import { shuffled } from './rewrite.ts';
import type { StoreCase } from './store-case.ts';

/** What several articles say about one meeting or person. */
export function meetingSuite(stores: StoreCase): void {
  describe('shared nodes', () => {
    test('the later article tells the status; of one day held beats planned', async () => {
      const articles = [
        report('m1', '2017-01-20', { status: 'planned' }),
        report('m2', '2017-01-24', { status: 'planned' }),
        report('m3', '2017-01-24', { status: 'held', endsOn: '2017-01-24', kind: 'other' }),
        report('m4', null, { status: 'cancelled' }),
      ];
      for (const seed of [1, 2, 3]) {
        const meeting = (await linesAfter(stores, shuffled(articles, seed), '(meeting:')).at(0);
        expect(meeting).toMatch(/"endsOn":"2017-01-24".*"kind":"round".*"status":"held","statusOn":"2017-01-24"/);
      }
    });

    test('attendees are united; the role that says most stays; a person represents over all articles', async () => {
      const articles = [
        report('m1', '2017-01-20', {}, 'party'),
        report('m2', '2017-01-24', {}, 'host'),
        report('m3', null, {}, 'observer'),
      ];
      const attended = await linesAfter(stores, articles, '(country:JO)-[:ATTENDED]');
      expect(attended).toHaveLength(1);
      expect(attended[0]).toContain('"role":"host"');
      expect(attended[0]?.match(/article:m\d:\d+-\d+/g)).toHaveLength(3);
      const [represents] = await linesAfter(stores, articles, '(person:Q58217)-[:REPRESENTS]');
      expect(represents).toContain('"articles":3,"firstSeenOn":"2017-01-20","lastSeenOn":"2017-01-24"');
    });

    test('evidence on one relationship does not grow with the corpus', async () => {
      const articles = Array.from({ length: 45 }, (_, n) => report(`m${n}`, '2017-01-20', {}));
      const [attended] = await linesAfter(stores, articles, '(country:JO)-[:ATTENDED]');
      expect(attended?.match(/article:m\d+:\d+-\d+/g)).toHaveLength(20);
    });

    test('a spelling that one article adds to a known actor stays, whichever comes first', async () => {
      const spelled = (id: string, ...names: string[]) =>
        invented(id, `${names[0]} حاضر`, (tools) => {
          const who = { ...lavrov, names: names.map((text) => ({ text, language: 'ar' as const })) };
          return { actors: [tools.mentioned(who, String(names[0]))] };
        });
      const articles = [spelled('s1', 'سيرغي لافروف', 'لافروف'), spelled('s2', 'سيرغي لافروف')];
      const [there] = await linesAfter(stores, articles, '(person:');
      expect(there).toContain('"names":["Sergey Lavrov","سيرغي لافروف","لافروف"]');
      expect(await linesAfter(stores, [...articles].reverse(), '(person:')).toEqual([there]);
    });

    test('spellings of an unknown person go with the articles that had them', async () => {
      const spelled = (id: string, name: string) =>
        invented(id, `${name} حاضر`, (tools) => ({
          actors: [tools.mentioned(actor('person:ahmad-tuma', name, { wikidata: null }), name)],
        }));
      const store = await stores.fresh();
      await store.write([spelled('s1', 'أحمد طعمة'), spelled('s2', 'احمد طعمه')].map((linked) => toPatch(linked, '1')));
      const person = async () => (await canonicalDump(store)).find((line) => line.startsWith('(person:'));
      expect(await person()).toContain('"names":["أحمد طعمة","احمد طعمه"]');
      await store.remove(['article:s1']);
      expect(await person()).toContain('"name":"احمد طعمه","names":["احمد طعمه"]');
      await store.remove(['article:s2']);
      expect(await person()).toBeUndefined();
    });
  });
}

function report(
  id: string,
  publishedOn: string | null,
  more: Partial<Meeting>,
  role: 'party' | 'host' | 'observer' = 'party',
): LinkedArticle {
  return invented(id, 'شارك الأردن في محادثات أستانا، وفق سيرغي لافروف وزير الخارجية الروسي.', (tools) => ({
    publishedOn,
    actors: [
      tools.mentioned(jordan, 'الأردن'),
      tools.mentioned(lavrov, 'سيرغي لافروف', { title: 'وزير الخارجية الروسي', represents: [russia.id] }),
      tools.mentioned(russia, 'الروسي'),
    ],
    meetings: [tools.meeting('محادثات أستانا', [{ actor: jordan.id, role, at: tools.at('الأردن') }], more)],
    context: [kazakhstan],
  }));
}

async function linesAfter(stores: StoreCase, articles: readonly LinkedArticle[], start: string): Promise<string[]> {
  const store = await stores.fresh();
  await store.write(articles.map((linked) => toPatch(linked, '1')));
  return (await canonicalDump(store)).filter((line) => line.startsWith(start));
}
