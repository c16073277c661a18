import type { Article } from '../article.ts';
import { MahdarError } from '../errors.ts';

/** What went wrong while an article was read, as an error of this article: a fault of ours, unless a stage says else. */
export function toArticleError(error: unknown, { origin: { file, line } }: Article): MahdarError {
  if (error instanceof MahdarError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new MahdarError('ARTICLE_FAILED', `the article could not be read: ${message}`, {
    file,
    ...(line === null ? {} : { line }),
    hint: 'this was not foreseen; run it again with MAHDAR_DEBUG=1 and report it with the article',
    cause: error,
  });
}
