import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { Actor, ActorId } from './actor.ts';

/** What tells for whom somebody sits at a meeting. */
export interface Seats {
  /** Countries and bodies that a person speaks for, as the article says. */
  readonly represents: (id: ActorId) => readonly ActorId[];
  readonly actor: (id: ActorId) => Actor | undefined;
}

/**
 * The sides of a meeting: of a person the countries and bodies spoken for, else the country of somebody known; of a body its country. Two reports name
 * one meeting's parties by different people and bodies; the sides are the same. Sorted.
 */
export function sidesOf(attendees: readonly ActorId[], { represents, actor }: Seats, knowledge: Knowledge): ActorId[] {
  const countryOf = (id: ActorId): ActorId => {
    const row = knowledge.gazetteer.byId(id);
    return (row?.type === 'Person' ? row.country : actor(id)?.country) ?? id;
  };
  const sides = attendees.flatMap((id) => {
    const owners = represents(id);
    return owners.length > 0 ? owners.map(countryOf) : [countryOf(id)];
  });
  return [...new Set(sides)].sort();
}
