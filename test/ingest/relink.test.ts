// Linking across articles in a real store: what later articles tell changes what earlier ones said, without reading them again.
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadReading } from '../../src/ingest/load-reading.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { relink } from '../../src/ingest/relink.ts';
import { readCypher } from '../../src/read/read-cypher.ts';
import type { ReadResult } from '../../src/read/read-result.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { canonicalDump } from '../contract/store/canonical-dump.ts';
import { folderWith } from '../read/temporary-folder.ts';

const reading = loadReading();
const stores: GraphStore[] = [];
afterAll(() => Promise.all(stores.map((store) => store.close())));

async function fresh(): Promise<GraphStore> {
  const store = await openStore('embedded', folderWith());
  stores.push(store);
  return store;
}

function report(id: string, publishedOn: string, content: string): Article {
  const origin = { file: 'a.jsonl', line: 1, encoding: 'utf-8' };
  return { id, content, url: null, outlet: null, title: null, publishedOn, language: 'ar', origin };
}

async function* results(articles: readonly Article[]): AsyncGenerator<ReadResult> {
  for (const article of articles) yield { article, notices: [] };
}

const QUOTE = 'أن السد القديم سيفتح أمام الزوار في الأسبوع المقبل بعد إصلاح جداره';
const FULL = (n: number) =>
  report(
    `full${n}`,
    `2019-03-0${n}`,
    `عمان: أعلن وزير المياه الأردني رامي الزيود ${QUOTE}. وقال الزيود إن ${[1, 10, 100].map((k) => n * k).join(' و')} عاملا وصلوا.`,
  );
const SHORT = report('short', '2019-03-08', `إربد: أكد الزيود ${QUOTE}. وهذا أول سد في الأردن يفتح هذا العام.`);
const ARTICLES = [1, 2, 3].map(FULL);

async function graphOf(...batches: readonly (readonly Article[])[]): Promise<GraphStore> {
  const store = await fresh();
  for (const batch of batches) await ingest(results(batch), { store, reading });
  return store;
}

async function speakers(store: GraphStore): Promise<Map<string, string>> {
  const edges = await store.read<{ from: string; type: string; to: string }>(
    readCypher('src/store/cypher/all-edges.cypher'),
  );
  return new Map(edges.filter(({ type }) => type === 'SAID').map(({ from, to }) => [to, from]));
}

describe('relink', () => {
  it('finds for a short name whom other articles name in full, whichever came first', async () => {
    const before = await speakers(await graphOf([SHORT]));
    const after = await speakers(await graphOf([SHORT], ARTICLES));
    const full = after.get('statement:full1:1');
    expect(full).toMatch(/^person:/);
    expect(before.get('statement:short:1')).toContain('@short');
    expect(after.get('statement:short:1')).toBe(full);
  });

  it('the order of articles does not show', async () => {
    const one = await canonicalDump(await graphOf([...ARTICLES, SHORT]));
    const other = await canonicalDump(await graphOf([SHORT], ARTICLES.toReversed()));
    expect(other).toEqual(one);
  });

  it('reads nothing again, and changes nothing the second time', async () => {
    const store = await graphOf([SHORT, ...ARTICLES]);
    const dump = await canonicalDump(store);
    const blind: Reading = {
      ...reading,
      extract: () => {
        throw new Error('an article was read again');
      },
    };
    expect(await relink({ store, reading: blind })).toMatchObject({ articles: 4, relinked: 0 });
    expect(await canonicalDump(store)).toEqual(dump);
  });

  it('takes back what was learned from articles that are gone', async () => {
    const store = await graphOf([SHORT, ...ARTICLES]);
    await store.remove(ARTICLES.map(({ id }) => `article:${id}`));
    expect(await relink({ store, reading })).toMatchObject({ articles: 1, relinked: 1, repeats: 0 });
    expect(await canonicalDump(store)).toEqual(await canonicalDump(await graphOf([SHORT])));
  });

  it('joins a quote that several articles report to its earliest report', async () => {
    const store = await graphOf([SHORT, ...ARTICLES]);
    const edges = await store.read<{ from: string; type: string; to: string }>(
      readCypher('src/store/cypher/all-edges.cypher'),
    );
    const repeats = edges.filter(({ type }) => type === 'REPEATS').map(({ from, to }) => `${from} ${to}`);
    expect(repeats.sort()).toEqual([
      'statement:full2:1 statement:full1:1',
      'statement:full3:1 statement:full1:1',
      'statement:short:1 statement:full1:1',
    ]);
  });

  it('stops where it is asked to, and the next run goes on', async () => {
    const store = await graphOf([SHORT]);
    const stopped = AbortSignal.abort();
    expect(await relink({ store, reading, signal: stopped })).toMatchObject({ relinked: 0, repeats: 0 });
    expect((await store.summary()).articles).toBe(1);
  });
});
