import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { Actor } from './actor.ts';
import { nameKey } from './name-key.ts';
import { knownActor } from './to-actor.ts';

const OUTLETS = new Set(['news_agency', 'newspaper', 'broadcaster', 'outlet', 'magazine']);
const indexes = new WeakMap<Knowledge, ReadonlyMap<string, Actor>>();

/** The actor of an outlet's name as given with the article; one that is not known gets an id from its name. */
export function findOutlet(knowledge: Knowledge, outlet: string): Actor {
  const key = nameKey(outlet);
  const known = indexOf(knowledge).get(key);
  if (known) return known;
  const arabic = /\p{Script=Arabic}/u.test(outlet);
  return {
    id: `organization:${key.replaceAll(' ', '-')}`,
    type: 'Organization',
    name: outlet,
    nameAr: arabic ? outlet : null,
    nameEn: arabic ? null : outlet,
    names: [{ text: outlet, language: arabic ? 'ar' : 'en' }],
    kind: 'outlet',
    country: null,
    iso3: null,
    capital: null,
    wikidata: null,
  };
}

function indexOf(knowledge: Knowledge): ReadonlyMap<string, Actor> {
  const made = indexes.get(knowledge);
  if (made) return made;
  const index = new Map<string, Actor>();
  for (const row of knowledge.gazetteer.rows) {
    if (row.type !== 'Organization' || !OUTLETS.has(row.kind)) continue;
    for (const name of [...row.names.en, ...row.names.ar, ...row.acronyms]) {
      const key = nameKey(name);
      if (!index.has(key)) index.set(key, knownActor(row));
    }
  }
  indexes.set(knowledge, index);
  return index;
}
