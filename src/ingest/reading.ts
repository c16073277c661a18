import type { Article } from '../article.ts';
import type { KeptExtraction } from '../extract/extraction.ts';
import type { Directory } from '../link/across/directory.ts';
import type { ArticleSighting } from '../link/across/sighting.ts';
import type { LinkedArticle } from '../link/linked-article.ts';

/** The whole way from articles to what they say, with the knowledge it needs at hand. */
export interface Reading {
  /** An article linked by itself. */
  readonly read: (article: Article) => LinkedArticle;
  readonly extract: (article: Article) => KeptExtraction;
  /** Without a directory the article stands alone. */
  readonly link: (extraction: KeptExtraction, directory?: Directory) => LinkedArticle;
  /** What all articles together tell of their people and meetings. */
  readonly buildDirectory: (articles: readonly ArticleSighting[]) => Directory;
  /** Version of the rules: with the content it decides whether an article must be read again. */
  readonly rulesVersion: string;
}
