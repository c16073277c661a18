import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { MahdarError } from '../../src/errors.ts';
import { type IngestOptions, ingest } from '../../src/ingest/ingest.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { EMPTY_DIRECTORY } from '../../src/link/across/directory.ts';
import type { Notice } from '../../src/notice.ts';
import type { ReadResult } from '../../src/read/read-result.ts';
import { MemoryStore } from './memory-store.ts';

function articleOf(id: string, content = `Text of ${id}.`, rest: Partial<Article> = {}): Article {
  const origin = { file: 'a.jsonl', line: 1, encoding: 'utf-8' };
  return { id, content, url: null, outlet: null, title: null, publishedOn: null, language: 'en', origin, ...rest };
}

/** Reads nothing out of an article, and counts how often it was asked. */
function emptyReading(): Reading & { count: number } {
  return {
    count: 0,
    rulesVersion: '1',
    extract(article) {
      this.count++;
      if (article.content.includes('broken')) throw new Error('a rule went wrong');
      const notices = [{ code: 'X', severity: 'info' as const, span: null, message: 'x' }];
      const found = { mentions: [], entities: [], statements: [], meetings: [] };
      return { document: { article, language: 'en' }, dateline: null, ...found, notices };
    },
    link({ document: { article }, notices }) {
      return {
        article,
        language: 'en',
        actors: [],
        statements: [],
        meetings: [],
        topics: [],
        outlet: null,
        context: [],
        notices,
      };
    },
    read(article) {
      return this.link(this.extract(article));
    },
    buildDirectory: () => EMPTY_DIRECTORY,
  };
}

async function* resultsOf(...items: (Article | MahdarError)[]): AsyncGenerator<ReadResult> {
  for (const item of items)
    yield item instanceof MahdarError ? { id: null, error: item } : { article: item, notices: [] };
}

function run(results: AsyncIterable<ReadResult>, store: MemoryStore, rest: Partial<IngestOptions> = {}) {
  return ingest(results, { store: store.asStore(), reading: emptyReading(), ...rest });
}

describe('ingest', () => {
  const bad = new MahdarError('RECORD_DATE', 'publishedOn is no date', { file: 'a.jsonl', line: 2 });

  it('writes in batches, and one bad article does not stop the others', async () => {
    const store = new MemoryStore();
    const failures: string[] = [];
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) => articleOf(id));
    const summary = await run(resultsOf(...items, bad, articleOf('f', 'broken'), articleOf('g')), store, {
      batchSize: 2,
      listener: { failure: (error, id) => failures.push(`${id}: ${error.message}`) },
    });
    expect(summary).toEqual({
      ...{ read: 8, written: 6, unchanged: 0, failed: 2 },
      ...{ statements: 0, meetings: 0, notices: 6, relinked: 0, repeats: 0, interrupted: false },
    });
    expect(store.batches).toEqual([2, 2, 1, 1]);
    expect(failures).toEqual(['null: publishedOn is no date', 'f: the article could not be read: a rule went wrong']);
  });

  it('an unforeseen error of one article is ARTICLE_FAILED, with its place', async () => {
    const failures: unknown[] = [];
    const listener = { failure: (error: unknown) => failures.push(error) };
    await run(resultsOf(articleOf('f', 'broken')), new MemoryStore(), { listener });
    expect(failures).toMatchObject([{ code: 'ARTICLE_FAILED', file: 'a.jsonl', line: 1 }]);
  });

  it('passes over unchanged articles before they are read', async () => {
    const store = new MemoryStore();
    await run(resultsOf(articleOf('a'), articleOf('b')), store);
    const reading = emptyReading();
    const summary = await run(resultsOf(articleOf('a'), articleOf('b', 'New text.'), articleOf('c')), store, {
      reading,
    });
    expect(summary).toMatchObject({ read: 3, written: 2, unchanged: 1, failed: 0 });
    expect(reading.count).toBe(2);
  });

  it('reads all again with other rules', async () => {
    const store = new MemoryStore();
    await run(resultsOf(articleOf('a')), store);
    const reading = { ...emptyReading(), rulesVersion: '2' };
    expect(await run(resultsOf(articleOf('a')), store, { reading })).toMatchObject({ written: 1, unchanged: 0 });
  });

  it('keeps what is known of an article that is read again without it, and says so', async () => {
    const store = new MemoryStore();
    const given = { publishedOn: '2017-02-06', outlet: 'SANA', title: 'A title' };
    await run(resultsOf(articleOf('a', undefined, given), articleOf('b', undefined, given)), store);
    const notices: string[] = [];
    const listener = { notice: ({ code, message }: Notice) => notices.push(`${code} ${message}`) };
    const again = [articleOf('a'), articleOf('b', undefined, { outlet: 'Petra' }), articleOf('c')];
    const summary = await run(resultsOf(...again), store, { listener });
    expect(summary).toMatchObject({ read: 3, written: 2, unchanged: 1 });
    const propsOf = (id: string) => store.patches.get(`article:${id}`)?.nodes.find(({ id: node }) => node.endsWith(id));
    expect(propsOf('a')?.props).toMatchObject(given);
    expect(propsOf('b')?.props).toMatchObject({ ...given, outlet: 'Petra' });
    expect(notices.filter((notice) => notice.startsWith('METADATA_KEPT'))).toEqual([
      'METADATA_KEPT not given this time, so kept as the graph has it: title, outlet, publishedOn',
      'METADATA_KEPT not given this time, so kept as the graph has it: title, publishedOn',
    ]);
  });

  it('keeps nothing of another text with the same id', async () => {
    const store = new MemoryStore();
    await run(resultsOf(articleOf('a', 'One text.', { publishedOn: '2017-02-06' })), store);
    await run(resultsOf(articleOf('a', 'Another text.')), store);
    expect(store.patches.get('article:a')?.nodes[0]?.props).not.toHaveProperty('publishedOn');
  });

  it('counts the same article twice in a run once', async () => {
    const store = new MemoryStore();
    expect(await run(resultsOf(articleOf('a'), articleOf('a')), store)).toMatchObject({ written: 1, unchanged: 1 });
  });

  it('writes what it has when it is interrupted, and goes on in the next run', async () => {
    const store = new MemoryStore();
    const controller = new AbortController();
    async function* slow(): AsyncGenerator<ReadResult> {
      yield* resultsOf(articleOf('a'), articleOf('b'));
      controller.abort();
      yield* resultsOf(articleOf('c'));
      await new Promise(() => {});
    }
    const first = await run(slow(), store, { signal: controller.signal });
    expect(first).toMatchObject({ interrupted: true, failed: 0 });
    expect(first.written).toBeGreaterThanOrEqual(2);
    const second = await run(resultsOf(...['a', 'b', 'c', 'd'].map((id) => articleOf(id))), store);
    expect(second).toMatchObject({ interrupted: false, unchanged: first.written, written: 4 - first.written });
  });

  it('is interrupted even while standard input keeps it waiting', async () => {
    const controller = new AbortController();
    async function* silent(): AsyncGenerator<ReadResult> {
      yield* resultsOf(articleOf('a'));
      await new Promise(() => {});
    }
    setTimeout(() => controller.abort(), 20);
    expect(await run(silent(), new MemoryStore(), { signal: controller.signal })).toMatchObject({
      ...{ interrupted: true, written: 1 },
    });
  });

  it('ends with the error of the store', async () => {
    const store = new MemoryStore();
    store.write = async () => {
      throw new MahdarError('STORE_FAILED', 'no space left');
    };
    await expect(run(resultsOf(articleOf('a')), store)).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });

  it('keeps one write small where articles are long', async () => {
    const store = new MemoryStore();
    const long = 'long '.repeat(250_000);
    await run(resultsOf(articleOf('a', long), articleOf('b', long), articleOf('c', long)), store);
    expect(store.batches).toEqual([2, 1]);
  });
});
