import type { CountryRow, OrganizationRow, PersonRow, PlaceRow } from '../../gazetteer/import-schemas.ts';
import type { ActorId } from '../../link/actor.ts';
import { nameKey } from '../../link/name-key.ts';
import type { QuestionData } from './question-words.ts';

/** The knowledge base as imported. */
export interface KnownRows {
  readonly countries: readonly CountryRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly people: readonly PersonRow[];
  readonly places: readonly PlaceRow[];
}

/** Only these are actors of the graph; groups of states and regions are not. */
const STATES = ['country', 'territory', 'disputed'];
/** Places that stand for the state they lie in. */
const SEATS = ['capital', 'institution_metonym'];

/** What questions need of the knowledge base: countries, acronyms, seats of states, and which ids it knows. */
export function compileKnown({
  countries,
  organizations,
  people,
  places,
}: KnownRows): Pick<QuestionData, 'countries' | 'acronyms' | 'seats' | 'known' | 'knownNames'> {
  const states = countries.filter(({ type }) => STATES.includes(type));
  const keys = countryKeys(states);
  const short = organizations.filter(({ acronyms }) => acronyms.some(isAcronym));
  return {
    countries: keys,
    acronyms: toMany(
      short.flatMap((row) =>
        row.acronyms.filter(isAcronym).map((text) => [nameKey(text), organizationId(row)] as const),
      ),
      (key) => keys[key] !== undefined,
    ),
    seats: seatKeys(states, places, keys),
    known: Object.fromEntries(
      [...organizations.map(organizationId), ...people.map((row) => idOf('person', row))]
        .filter((id) => !/:Q\d+$/.test(id))
        .map((id) => [id, true]),
    ),
    knownNames: Object.fromEntries([
      ...states.map(({ id, ar, en }) => [`country:${id}`, { ar: ar[0] ?? null, en: en[0] ?? id }]),
      ...short.map((row) => [organizationId(row), { ar: row.ar[0] ?? null, en: row.en }]),
    ]),
  };
}

/** One letter is no acronym. */
function isAcronym(text: string): boolean {
  return nameKey(text).length > 1;
}

function organizationId(row: OrganizationRow): ActorId {
  return idOf('organization', row);
}

/** As the gazetteer makes them. */
function idOf(
  type: string,
  { id, wikidata }: { readonly id: string; readonly wikidata?: string | null | undefined },
): ActorId {
  return `${type}:${wikidata ?? id.replace(/^h:/, '')}`;
}

function toMany(
  pairs: readonly (readonly [string, ActorId])[],
  isTaken: (key: string) => boolean,
): Record<string, ActorId[]> {
  const many: Record<string, ActorId[]> = {};
  for (const [key, id] of pairs) {
    if (!isTaken(key)) many[key] = [...new Set([...(many[key] ?? []), id])].sort();
  }
  return many;
}

/** A seat that two states share a name of is left out; one with the name of a state is kept: Amman is written as Oman. */
function seatKeys(
  states: readonly CountryRow[],
  places: readonly PlaceRow[],
  taken: Readonly<Record<string, ActorId>>,
): Record<string, ActorId> {
  const codes = new Set(states.map(({ id }) => id));
  const pairs = [
    ...states.flatMap(({ id, capitals }) =>
      capitals.flatMap(({ en, ar }) => [en, ...ar].map((text) => [text, id] as const)),
    ),
    ...places.flatMap(({ type, iso2, en, en_alt, ar }) =>
      SEATS.includes(type) && iso2 && codes.has(iso2)
        ? [en, ...en_alt, ...ar].map((text) => [text, iso2] as const)
        : [],
    ),
  ].map(([text, id]) => [nameKey(text), `country:${id}`] as const);
  const many = toMany(pairs, (key) => key === '');
  return Object.fromEntries(
    Object.entries(many).flatMap(([key, ids]) =>
      ids.length === 1 && taken[key] !== ids[0] ? [[key, ids[0] as ActorId]] : [],
    ),
  );
}

/** Names first: a demonym never takes a key from a name, and one that two countries share is left out. */
function countryKeys(countries: readonly CountryRow[]): Record<string, ActorId> {
  const names = keysTo(countries, ({ ar, en }) => [...ar, ...en]);
  const demonyms = keysTo(countries, ({ demonym_ar, demonym_en }) => [
    ...demonym_en,
    ...Object.values(demonym_ar).flat(),
  ]);
  return { ...demonyms, ...names };
}

function keysTo(
  countries: readonly CountryRow[],
  texts: (country: CountryRow) => readonly string[],
): Record<string, ActorId> {
  const owners = new Map<string, Set<ActorId>>();
  for (const country of countries) {
    for (const text of texts(country)) {
      const key = nameKey(text);
      owners.set(key, (owners.get(key) ?? new Set()).add(`country:${country.id}`));
    }
  }
  return Object.fromEntries(
    [...owners].flatMap(([key, ids]) => (ids.size === 1 && key !== '' ? [[key, [...ids][0] as ActorId]] : [])),
  );
}
