import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { KnownCountry, KnownOrganization } from '../gazetteer/known.ts';
import type { BodyData } from '../gazetteer/naming.ts';
import { namingOf } from './naming/naming.ts';
import { definite } from './naming/owners.ts';
import { readOwned } from './naming/read-owned.ts';

/** A body that every state has, of one country: the Russian foreign ministry in all its spellings. */
export interface ComposedBody {
  /** `organization:foreign-ministry-RU`. */
  readonly id: string;
  readonly kind: string;
  readonly country: string;
  readonly nameAr: string;
  readonly nameEn: string;
  /** The row of the knowledge base for it, if it has one: it wins. */
  readonly known: KnownOrganization | null;
}

/**
 * What body of which country a name stands for; null where it is none that every state has, or nobody tells whose.
 * @param country that the article gives the body where its name tells none, or null
 */
export function composedBody(knowledge: Knowledge, name: string, country: string | null): ComposedBody | null {
  const read = bodyOf(knowledge, name);
  const owner = read?.owners[0] ?? country;
  const state = owner === null ? undefined : knowledge.gazetteer.country(owner);
  if (!read || !state || read.owners.length > 1) return null;
  const { what } = read;
  const { the } = namingOf(knowledge);
  return {
    id: `organization:${what.id}-${state.iso2}`,
    kind: what.kind,
    country: state.id,
    nameAr: arabicName(what, state),
    nameEn: `${what.en} of ${the.has(state.id) ? 'the ' : ''}${state.en ?? state.iso2}`,
    known: indexOf(knowledge).get(`${what.id} ${state.id}`) ?? null,
  };
}

/** Whether a name is only a body that every state has, and does not say whose: *the foreign ministry*. */
export function isAnyStates(knowledge: Knowledge, name: string): boolean {
  return bodyOf(knowledge, name)?.owners.length === 0;
}

function bodyOf(knowledge: Knowledge, name: string) {
  const { bodies, small, owners } = namingOf(knowledge);
  return readOwned(name, { forms: bodies, small, owners });
}

/** TEH MARBUTA: the ending of a feminine adjective. */
const FEMININE = '\u0629';

/** `al-barlaman al-rusi`; without an adjective the country's name stands behind a dash. */
function arabicName({ ar, gender }: BodyData, state: KnownCountry): string {
  const adjective = state.demonyms.ar.find((word) => word.endsWith(FEMININE) === (gender === 'f'));
  return adjective ? `${ar} ${definite(adjective)}` : `${ar} - ${state.ar ?? state.iso2}`;
}

type Index = ReadonlyMap<string, KnownOrganization | null>;
const indexes = new WeakMap<Knowledge, Index>();

/** Rows of the knowledge base by the body that one of their names says; null where two rows say the same. */
function indexOf(knowledge: Knowledge): Index {
  const made = indexes.get(knowledge);
  if (made) return made;
  const index = new Map<string, KnownOrganization | null>();
  for (const row of knowledge.gazetteer.rows) {
    if (row.type !== 'Organization' || row.country === null) continue;
    for (const name of [...row.names.ar, ...row.names.en]) {
      const read = bodyOf(knowledge, name);
      if (!read || (read.owners[0] ?? row.country) !== row.country) continue;
      const key = `${read.what.id} ${row.country}`;
      const other = index.get(key);
      index.set(key, other === undefined || other?.id === row.id ? row : null);
    }
  }
  indexes.set(knowledge, index);
  return index;
}
