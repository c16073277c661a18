import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** How many statements actors made; those who made none are left out. */
export async function statementCounts(
  store: GraphStore,
  ids: readonly ActorId[],
): Promise<ReadonlyMap<ActorId, number>> {
  const rows = await store.read<{ id: ActorId; statements: number }>(askCypher('statement-counts'), { ids });
  return new Map(rows.map(({ id, statements }) => [id, statements]));
}
