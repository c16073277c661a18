import type { Article } from '../src/article.ts';
import { readArticles } from '../src/read/read-articles.ts';
import { isFailed } from '../src/read/read-result.ts';

/** All articles of some files, held in memory so that reading them is not measured. */
export async function readAll(...files: string[]): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of readArticles(files, {})) {
    if (!isFailed(result)) articles.push(result.article);
  }
  return articles;
}
