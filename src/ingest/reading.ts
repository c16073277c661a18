import type { Article } from '../article.ts';
import type { LinkedArticle } from '../link/linked-article.ts';

/** The whole way from an article to what it says, with the knowledge it needs at hand. */
export interface Reading {
  readonly read: (article: Article) => LinkedArticle;
  /** Version of the rules: with the content it decides whether an article must be read again. */
  readonly rulesVersion: string;
}
