import type { LanguageCode } from '../article.ts';
import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** An article as the graph keeps it, without its text. */
export interface ArticleDetails {
  readonly id: string;
  readonly title: string | null;
  /** As the record gave it. */
  readonly outlet: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly language: LanguageCode;
  /** The outlet as an actor, where it was linked. */
  readonly publisher: ActorId | null;
}

/** Reads articles by node id, in one read; ids that the graph does not know are left out. */
export async function articlesById(store: GraphStore, ids: readonly string[]): Promise<Map<string, ArticleDetails>> {
  const rows = await store.read<ArticleDetails>(askCypher('articles-by-id'), { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The texts of articles by node id: what every place of the graph points into. */
export async function articleTexts(store: GraphStore, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await store.read<{ id: string; text: string }>(askCypher('article-texts'), { ids });
  return new Map(rows.map((row) => [row.id, row.text]));
}

/** Where a statement stands in its article. */
export interface StatementPlace {
  readonly id: string;
  readonly start: number;
}

/** The statements of articles in text order, by the article's node id. */
export async function statementsInArticles(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, readonly StatementPlace[]>> {
  const rows = await store.read<StatementPlace & { article: string }>(askCypher('statements-in-articles'), { ids });
  const found = new Map<string, StatementPlace[]>(ids.map((id) => [id, []]));
  for (const { article, id, start } of rows) found.get(article)?.push({ id, start });
  return found;
}
