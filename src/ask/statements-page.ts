import type { GraphStore, Parameters } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';
import type { StatementFilter } from './statement-filter.ts';

/** A statement's place in the order of all: day descending, article, start. */
export interface StatementKey {
  readonly id: string;
  /** ISO day it was said on, `''` where unknown. */
  readonly day: string;
  /** Node id of the article. */
  readonly article: string;
  readonly start: number;
}

/**
 * One page of statements, newest first, then in text order. The read starts at what narrows most: meetings, outlets, the
 * actor spoken of, then the speakers, then the topic.
 * @param limit how many at most
 * @param after the last one of the page before, or null
 */
export async function statementsPage(
  store: GraphStore,
  filter: StatementFilter,
  limit: number,
  after: Omit<StatementKey, 'id'> | null = null,
): Promise<StatementKey[]> {
  if (matchesNothing(filter)) return [];
  return store.read<StatementKey>(askCypher(`statements-${anchorOf(filter)}`), {
    ...toParameters(filter),
    limit,
    afterDay: after?.day ?? null,
    afterArticle: after?.article ?? null,
    afterStart: after?.start ?? null,
  });
}

/** How many statements there are of a filter. */
export async function countStatements(store: GraphStore, filter: StatementFilter): Promise<number> {
  if (matchesNothing(filter)) return 0;
  const [row] = await store.read<{ total: number }>(
    askCypher(`statements-${anchorOf(filter)}-count`),
    toParameters(filter),
  );
  return row?.total ?? 0;
}

function anchorOf({
  at,
  via,
  about,
  alsoAbout,
  by,
  topic,
}: StatementFilter): 'at' | 'via' | 'both' | 'about' | 'by' | 'topic' | 'newest' {
  if (at !== null) return 'at';
  if (via !== null) return 'via';
  if (about !== null) return alsoAbout === null ? 'about' : 'both';
  if (by !== null) return 'by';
  return topic === null ? 'newest' : 'topic';
}

function matchesNothing({ at, via, by }: StatementFilter): boolean {
  return at?.length === 0 || via?.length === 0 || by?.length === 0;
}

function toParameters(filter: StatementFilter): Parameters {
  const { about, alsoAbout, role, by, at, via, since, until, kind, topic } = filter;
  const once = (ids: readonly string[] | null) => ids && [...new Set(ids)];
  return { about, alsoAbout, role, by: once(by), at: once(at), via: once(via), since, until, kind, topic };
}
