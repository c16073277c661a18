import { createHash } from 'node:crypto';
import type { Article } from '../article.ts';
import { MahdarError } from '../errors.ts';
import { isFailed, type ReadResult } from './read-result.ts';

/** Where an id was met first, and a short hash of its text: about 100 bytes an article. */
interface First {
  readonly text: string;
  readonly place: string;
}

/** Lets articles pass, and makes a failure of one whose id was used in this run for another text. */
export async function* refuseDuplicates(results: AsyncIterable<ReadResult>): AsyncGenerator<ReadResult> {
  const firsts = new Map<string, First>();
  for await (const result of results) {
    if (isFailed(result)) {
      yield result;
      continue;
    }
    const { article } = result;
    const text = createHash('sha256').update(article.content).digest('base64').slice(0, 16);
    const first = firsts.get(article.id);
    if (first && first.text !== text) yield { id: article.id, error: duplicate(article, first) };
    else yield result;
    if (!first) firsts.set(article.id, { text, place: placeOf(article) });
  }
}

function duplicate({ id, origin }: Article, first: First): MahdarError {
  return new MahdarError('RECORD_DUPLICATE', `id "${id}" has another text at ${first.place}`, {
    file: origin.file,
    ...(origin.line === null ? {} : { line: origin.line }),
    hint: 'give each article its own id, or leave the id out to have it made from the text',
  });
}

function placeOf({ origin: { file, line } }: Article): string {
  return line === null ? file : `${file}:${line}`;
}
