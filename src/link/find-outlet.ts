import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { KnownOrganization } from '../gazetteer/known.ts';
import { OUTLET_TYPES } from '../gazetteer/outlet-schema.ts';
import type { Actor } from './actor.ts';
import { nameKey } from './name-key.ts';
import { siteHost, siteName } from './site-host.ts';
import { knownActor } from './to-actor.ts';

/** What outlets are known by. A name that several have is no answer (null). */
interface OutletIndex {
  readonly names: ReadonlyMap<string, KnownOrganization | null>;
  readonly sites: ReadonlyMap<string, KnownOrganization>;
  /** Names of sites without their endings. */
  readonly siteNames: ReadonlyMap<string, KnownOrganization | null>;
}

const TYPES: ReadonlySet<string> = new Set(OUTLET_TYPES);
const indexes = new WeakMap<Knowledge, OutletIndex>();

/**
 * The actor of an outlet as given with the article: its name, its site, an address on it, or the site's name (`aawsat`).
 * One that is not known gets an id from its name, or from its host.
 */
export function findOutlet(knowledge: Knowledge, outlet: string): Actor {
  const { names, siteNames } = indexOf(knowledge);
  const host = siteHost(outlet);
  const key = nameKey(outlet);
  const known = host ? ownerOf(knowledge, host) : (names.get(key) ?? siteNames.get(key));
  return known ? knownActor(known) : unknownOutlet(host ?? outlet);
}

/** The known outlet on whose site an address lies, or null; a platform publishes for others. */
export function outletOfUrl(knowledge: Knowledge, url: string): Actor | null {
  const host = siteHost(url);
  const known = host && ownerOf(knowledge, host);
  return known && known.kind !== 'platform' ? knownActor(known) : null;
}

/** `arabic.rt.com` is a part of rt.com. */
function ownerOf(knowledge: Knowledge, host: string): KnownOrganization | null {
  const { sites } = indexOf(knowledge);
  for (let part = host; part.includes('.'); part = part.slice(part.indexOf('.') + 1)) {
    const known = sites.get(part);
    if (known) return known;
  }
  return null;
}

function unknownOutlet(name: string): Actor {
  const arabic = /\p{Script=Arabic}/u.test(name);
  return {
    id: `organization:${nameKey(name).replaceAll(' ', '-')}`,
    type: 'Organization',
    name,
    nameAr: arabic ? name : null,
    nameEn: arabic ? null : name,
    names: [{ text: name, language: arabic ? 'ar' : 'en' }],
    kind: 'outlet',
    country: null,
    iso3: null,
    capital: null,
    wikidata: null,
  };
}

function indexOf(knowledge: Knowledge): OutletIndex {
  const made = indexes.get(knowledge);
  if (made) return made;
  const rows = knowledge.gazetteer.rows.filter(
    (row): row is KnownOrganization => row.type === 'Organization' && TYPES.has(row.kind),
  );
  const weak = keyed(rows, (row) => row.weak);
  const strong = keyed(rows, ({ names, acronyms, weak: not }) =>
    [...names.en, ...names.ar, ...acronyms].filter((name) => !not.includes(name)),
  );
  const index = {
    names: new Map([...weak, ...strong]),
    sites: new Map(rows.flatMap((row) => row.sites.map((site) => [site, row] as const))),
    siteNames: keyed(rows, ({ sites }) => sites.flatMap((site) => siteName(site) ?? [])),
  };
  indexes.set(knowledge, index);
  return index;
}

function keyed(
  rows: readonly KnownOrganization[],
  namesOf: (row: KnownOrganization) => readonly string[],
): Map<string, KnownOrganization | null> {
  const keys = new Map<string, KnownOrganization | null>();
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const key = nameKey(name);
      const other = keys.get(key);
      keys.set(key, other === undefined || other === row ? row : null);
    }
  }
  return keys;
}
