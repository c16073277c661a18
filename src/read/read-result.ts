import type { Article } from '../article.ts';
import type { MahdarError } from '../errors.ts';
import type { Notice } from '../notice.ts';

/** An article as it was read, with what its reader should know about the reading. */
export interface ReadArticle {
  readonly article: Article;
  readonly notices: readonly Notice[];
}

/** An article that could not be read. The others go on. */
export interface FailedArticle {
  /** The record's id where it could be read. */
  readonly id: string | null;
  readonly error: MahdarError;
}

export type ReadResult = ReadArticle | FailedArticle;

export function isFailed(result: ReadResult): result is FailedArticle {
  return 'error' in result;
}
