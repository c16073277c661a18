import type { ActorType } from '../extract/extraction.ts';
import { labelOf } from '../graph/ids.ts';
import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** Whom a person speaks for. */
export interface Representation {
  readonly id: ActorId;
  readonly title: string | null;
  readonly firstSeenOn: string | null;
  readonly lastSeenOn: string | null;
  readonly articles: number;
}

/** An actor as the graph keeps it. */
export interface ActorDetails {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  /** Persons: whether `nameEn` is a guess from the Arabic letters; null elsewhere. */
  readonly romanized: boolean | null;
  readonly names: readonly string[];
  readonly wikidata: string | null;
  readonly kind: string | null;
  readonly country: ActorId | null;
  readonly iso3: string | null;
  readonly capital: string | null;
  /** The one named by most articles first. */
  readonly represents: readonly Representation[];
}

/** Reads actors by id, in one read; ids that the graph does not know are left out. */
export async function actorsById(store: GraphStore, ids: readonly ActorId[]): Promise<Map<ActorId, ActorDetails>> {
  const rows = await store.read<Omit<ActorDetails, 'type'>>(askCypher('actors-by-id'), { ids });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        type: labelOf(row.id) as ActorType,
        represents: [...row.represents].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1)),
      },
    ]),
  );
}
