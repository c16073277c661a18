import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** A speaker and how often he spoke of the actor. */
export interface SpeakerCount {
  readonly id: ActorId;
  readonly statements: number;
  /** ISO day of the latest, or null. */
  readonly lastOn: string | null;
}

export interface SpeakersFilter {
  readonly about: ActorId;
  readonly since: string | null;
  readonly until: string | null;
}

/** One page of those who spoke about an actor, the most frequent first. */
export async function speakersAbout(
  store: GraphStore,
  { about, since, until }: SpeakersFilter,
  limit: number,
  after: { readonly statements: number; readonly id: string } | null = null,
): Promise<SpeakerCount[]> {
  return store.read<SpeakerCount>(askCypher('speakers-about'), {
    about,
    since,
    until,
    limit,
    afterStatements: after?.statements ?? null,
    afterId: after?.id ?? null,
  });
}

/** How many actors spoke about an actor. */
export async function countSpeakersAbout(store: GraphStore, { about, since, until }: SpeakersFilter): Promise<number> {
  const [row] = await store.read<{ total: number }>(askCypher('speakers-about-count'), { about, since, until });
  return row?.total ?? 0;
}
