import type { ActorType } from '../extract/extraction.ts';
import type { ActorId } from '../link/actor.ts';
import { nameKey } from '../link/name-key.ts';
import type { GraphStore } from '../store/store.ts';
import { type ActorDetails, actorsById } from './actors-by-id.ts';
import { askCypher } from './ask-cypher.ts';

/** Which actors; null leaves a part open. */
export interface ActorFilter {
  /** Words of a name in either language, in any spelling; parts of words will do. Empty for all. */
  readonly search: string;
  readonly types: readonly ActorType[] | null;
  /** Only those who belong to this country or speak for it. */
  readonly country: ActorId | null;
}

export interface ListedActor extends ActorDetails {
  /** How many articles name it. */
  readonly mentionedIn: number;
}

/** Actors by the number of articles that name them, most first. For eyes and lists, not for hot paths: all that fit are counted. */
export async function listActors(
  store: GraphStore,
  { search, types, country }: ActorFilter,
  limit: number,
): Promise<ListedActor[]> {
  const words = nameKey(search).split(' ').filter(Boolean);
  const rows = await store.read<{ id: ActorId; articles: number }>(askCypher('list-actors'), {
    words,
    types,
    country,
    limit,
  });
  const details = await actorsById(
    store,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, articles }) => {
    const actor = details.get(id);
    return actor ? [{ ...actor, mentionedIn: articles }] : [];
  });
}
