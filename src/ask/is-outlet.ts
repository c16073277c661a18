import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** Kinds of bodies that publish. */
const KINDS: readonly string[] = [
  'agency',
  'news_agency',
  'newspaper',
  'broadcaster',
  'outlet',
  'magazine',
  'platform',
];

/** Whether an actor is an outlet: by its kind, or because something was relayed by it. */
export async function isOutlet(store: GraphStore, id: ActorId): Promise<boolean> {
  if (!id.startsWith('organization:')) return false;
  const [row] = await store.read<{ kind: string | null; relayed: string | null }>(askCypher('is-outlet'), { id });
  return row !== undefined && (row.relayed !== null || KINDS.includes(row.kind ?? ''));
}
