import type { Actor, ActorId } from '../actor.ts';
import type { ArticleSighting, PersonSighting } from './sighting.ts';

/** What all articles say of one person, added up. */
export interface Profile {
  readonly actor: Actor;
  /** Id of the profile: the actor's. */
  readonly id: ActorId;
  readonly known: boolean;
  /** Spellings of the full name, with the number of articles. */
  readonly names: Map<string, number>;
  readonly countries: Map<ActorId, number>;
  readonly bodies: Map<ActorId, number>;
  readonly titleWords: Map<string, number>;
  readonly shortForms: Map<string, number>;
  /** Countries that the articles name, by the number of articles. */
  readonly around: Map<ActorId, number>;
  articles: number;
  /** `<day> <article>` of the first one: what an id is chosen by. */
  first: string;
}

export function newProfile(actor: Actor, known: boolean): Profile {
  return {
    ...{ actor, id: actor.id, known, articles: 0, first: '' },
    ...{ names: new Map(), countries: new Map(), bodies: new Map(), titleWords: new Map() },
    ...{ shortForms: new Map(), around: new Map() },
  };
}

/** Adds what one article says of the person. */
export function addSighting(profile: Profile, person: PersonSighting, { article, on, around }: ArticleSighting): void {
  profile.articles++;
  const first = `${on ?? '9'} ${article}`;
  if (profile.first === '' || first < profile.first) profile.first = first;
  count(profile.names, person.spelling);
  for (const id of person.countries) count(profile.countries, id);
  for (const id of person.represents) if (!id.startsWith('country:')) count(profile.bodies, id);
  for (const word of new Set(person.title)) count(profile.titleWords, word);
  for (const form of person.shortForms) count(profile.shortForms, form);
  for (const id of around.keys()) count(profile.around, id);
}

/** Adds one profile to another. */
export function addProfile(into: Profile, from: Profile): void {
  into.articles += from.articles;
  if (into.first === '' || (from.first !== '' && from.first < into.first)) into.first = from.first;
  for (const field of ['names', 'countries', 'bodies', 'titleWords', 'shortForms', 'around'] as const) {
    for (const [key, times] of from[field]) count(into[field], key, times);
  }
}

export function count<Key>(counts: Map<Key, number>, key: Key, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
