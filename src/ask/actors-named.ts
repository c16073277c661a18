import type { ActorType } from '../extract/extraction.ts';
import type { ActorId } from '../link/actor.ts';
import { nameKey } from '../link/name-key.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';
import { namePattern } from './name-pattern.ts';

/** More actors of one name than this are not told apart. */
const MOST_OF_ONE_NAME = 50;

/** An actor found by words; `rank` 0 where it bears exactly the name asked for, else 1. */
export interface NamedActor {
  readonly id: ActorId;
  /** Folded names, one a line. */
  readonly key: string;
  readonly rank: number;
}

/** Which actors bear exactly each of some folded names (nameKey); one read. Groups are left out. */
export async function actorsWithKey(
  store: GraphStore,
  keys: readonly string[],
): Promise<Map<string, readonly ActorId[]>> {
  const names = [...new Set(keys)].filter(Boolean);
  if (names.length === 0) return new Map();
  const rows = await store.read<{ key: string; id: ActorId }>(askCypher('actors-with-key'), {
    keys: names.map(namePattern),
    limit: MOST_OF_ONE_NAME * names.length,
  });
  const found = new Map<string, ActorId[]>();
  for (const { key, id } of rows) found.set(key, [...(found.get(key) ?? []), id]);
  return found;
}

/**
 * One page of actors in whose names all words of a text occur, also as parts of words; those that bear exactly that
 * name come first. An empty text finds all.
 */
export async function actorsNamed(
  store: GraphStore,
  text: string,
  types: readonly ActorType[] | null,
  limit: number,
  after: { readonly rank: number; readonly id: string } | null = null,
): Promise<NamedActor[]> {
  const { key, first, last, middle } = namePattern(nameKey(text));
  return store.read<NamedActor>(askCypher('actors-named'), {
    words: wordsOf(key),
    types,
    key,
    keyFirst: first,
    keyLast: last,
    keyMiddle: middle,
    limit,
    afterRank: after?.rank ?? null,
    afterId: after?.id ?? null,
  });
}

/** How many actors actorsNamed finds in all. */
export async function countActorsNamed(
  store: GraphStore,
  text: string,
  types: readonly ActorType[] | null,
): Promise<number> {
  const [row] = await store.read<{ total: number }>(askCypher('actors-named-count'), {
    words: wordsOf(nameKey(text)),
    types,
  });
  return row?.total ?? 0;
}

function wordsOf(key: string): string[] {
  return key.split(' ').filter(Boolean);
}
