import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** The most voices that are taken for one body. */
const MOST = 1000;

/** Ids that count as an actor's own voice: itself, and the persons who speak for it. */
export async function voicesOf(store: GraphStore, actor: ActorId): Promise<ActorId[]> {
  if (actor.startsWith('person:') || actor.startsWith('group:')) return [actor];
  const rows = await store.read<{ id: ActorId }>(askCypher('representatives-of'), { id: actor, limit: MOST });
  return [actor, ...rows.map((row) => row.id)];
}
