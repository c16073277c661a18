import type { Article } from '../../src/article.ts';
import { isFailed, type ReadResult } from '../../src/read/read-result.ts';

export interface Collected {
  readonly articles: Article[];
  readonly errors: {
    code: string;
    message: string;
    file: string | undefined;
    line: number | undefined;
    id: string | null;
  }[];
  readonly notices: string[];
}

/** All that a reader gives, articles and failures apart. */
export async function collect(results: AsyncIterable<ReadResult>): Promise<Collected> {
  const collected: Collected = { articles: [], errors: [], notices: [] };
  for await (const result of results) {
    if (isFailed(result)) {
      const { code, message, file, line } = result.error;
      collected.errors.push({ code, message, file, line, id: result.id });
    } else {
      collected.articles.push(result.article);
      collected.notices.push(...result.notices.map(({ code }) => code));
    }
  }
  return collected;
}

export async function* streamOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk as string);
}
