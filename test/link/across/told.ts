// Short ways to say what articles show of people.

import type { ArticleSighting, PersonSighting } from '../../../src/link/across/sighting.ts';
import type { Actor, ActorId } from '../../../src/link/actor.ts';
import { nameKey } from '../../../src/link/name-key.ts';

interface Told {
  readonly name: string;
  /** The id that the article alone gives; made of the name where it is left out. */
  readonly id?: ActorId;
  readonly short?: readonly string[];
  readonly title?: string;
  readonly represents?: readonly ActorId[];
}

/** An article of a day that names some countries and people. */
export function article(id: string, on: string, around: readonly ActorId[], people: readonly Told[]): ArticleSighting {
  return {
    article: id,
    on,
    around: new Map(around.map((country) => [country, 2])),
    bodies: new Map(),
    people: people.map(toPerson),
    meetings: [],
    quotes: [],
  };
}

function toPerson({ name, id, short = [], title = '', represents = [] }: Told): PersonSighting {
  return {
    actor: person(id ?? `person:${nameKey(name).replaceAll(' ', '-')}`, name),
    spelling: name,
    name: nameKey(name).split(' '),
    shortForms: short.map(nameKey),
    title: title === '' ? [] : nameKey(title).split(' '),
    represents,
    countries: represents.filter((owner) => owner.startsWith('country:')),
  };
}

export function person(id: ActorId, name: string): Actor {
  return {
    ...{ id, type: 'Person', name, nameAr: name, nameEn: null, names: [{ text: name, language: 'ar' }] },
    ...{ kind: null, country: null, iso3: null, capital: null, wikidata: null },
  };
}
