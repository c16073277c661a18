import { loadReading } from '../../src/ingest/load-reading.ts';
import type { LinkedArticle } from '../../src/link/linked-article.ts';
import { packagePath } from '../../src/package-root.ts';
import { readArticles } from '../../src/read/read-articles.ts';
import { isFailed } from '../../src/read/read-result.ts';

/** The sample articles of seeds/, read and linked. */
export async function linkedSeeds(): Promise<LinkedArticle[]> {
  const { read } = loadReading();
  const linked: LinkedArticle[] = [];
  for await (const result of readArticles([packagePath('seeds', '*.txt')], {})) {
    if (isFailed(result)) throw result.error;
    linked.push(read(result.article));
  }
  return linked;
}
