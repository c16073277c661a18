import type { Article } from '../src/article.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { Reading } from '../src/ingest/reading.ts';
import type { ReadResult } from '../src/read/read-result.ts';
import { openStore } from '../src/store/open-store.ts';
import type { GraphStore } from '../src/store/store.ts';

async function* asRead(articles: readonly Article[]): AsyncGenerator<ReadResult> {
  for (const article of articles) yield { article, notices: [] };
}

/** Articles a second from text into the embedded store, and a second run over what is there already. */
export async function benchLoad(
  articles: readonly Article[],
  reading: Reading,
  folder: string,
  say: (text: string) => void,
): Promise<GraphStore> {
  const store = await openStore('embedded', folder);
  for (const run of ['load', 'load again']) {
    const started = performance.now();
    const { written, unchanged, failed } = await ingest(asRead(articles), { store, reading });
    const seconds = (performance.now() - started) / 1000;
    const counts = `${written} written, ${unchanged} unchanged, ${failed} failed`;
    say(`${run.padEnd(16)} ${(articles.length / seconds).toFixed(0)} articles/s (${counts})`);
  }
  return store;
}
