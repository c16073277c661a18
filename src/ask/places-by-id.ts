import type { Place } from '../link/linked-article.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** Reads places by id, in one read; ids that the graph does not know are left out. */
export async function placesById(store: GraphStore, ids: readonly string[]): Promise<Map<string, Place>> {
  const rows = await store.read<Place>(askCypher('places-by-id'), { ids });
  return new Map(rows.map((row) => [row.id, row]));
}
