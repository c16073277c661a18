import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** A person in an article. */
export interface Appearance {
  readonly article: string;
  readonly actor: ActorId;
}

/** Offices of persons as articles write them, in one read: same order as asked, null where the article gives none. */
export async function titlesInArticles(store: GraphStore, pairs: readonly Appearance[]): Promise<(string | null)[]> {
  const persons = pairs.filter(({ actor }) => actor.startsWith('person:'));
  if (persons.length === 0) return pairs.map(() => null);
  const rows = await store.read<Appearance & { title: string | null }>(askCypher('titles-in-articles'), {
    pairs: persons.map(({ article, actor }) => ({ article, actor })),
  });
  const titles = new Map(rows.map((row) => [`${row.article} ${row.actor}`, row.title]));
  return pairs.map(({ article, actor }) => titles.get(`${article} ${actor}`) ?? null);
}
