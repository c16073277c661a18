import type { Article, LanguageCode } from '../article.ts';
import type { Reading } from '../ingest/reading.ts';
import { toArticleError } from '../ingest/to-article-error.ts';
import type { LinkedArticle } from '../link/linked-article.ts';
import { isFailed, type ReadResult } from '../read/read-result.ts';

/** How often each rule and each entry of the lexicon gave a statement, over articles that nobody annotated. */
export interface Firings {
  readonly articles: number;
  /** Languages that the articles are in. */
  readonly languages: ReadonlySet<LanguageCode>;
  /** Statements by rule (`foundBy`). */
  readonly rules: ReadonlyMap<string, number>;
  /** Statements by the entry that announced them. */
  readonly cues: ReadonlyMap<string, number>;
}

/**
 * Reads articles one by one and keeps nothing but the counts.
 * @throws MahdarError of the first article that cannot be read: counts over a part would look like counts over all
 */
export async function countFirings(results: AsyncIterable<ReadResult>, reading: Reading): Promise<Firings> {
  const languages = new Set<LanguageCode>();
  const rules = new Map<string, number>();
  const cues = new Map<string, number>();
  let articles = 0;
  for await (const result of results) {
    if (isFailed(result)) throw result.error;
    const { language, statements } = read(result.article, reading);
    articles++;
    languages.add(language);
    for (const { foundBy, cue } of statements) {
      countOne(rules, foundBy);
      countOne(cues, cue.entry);
    }
  }
  return { articles, languages, rules, cues };
}

function read(article: Article, reading: Reading): LinkedArticle {
  try {
    return reading.read(article);
  } catch (error) {
    throw toArticleError(error, article);
  }
}

function countOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
