import type { LanguageCode } from '../article.ts';
import { MahdarError } from '../errors.ts';
import type { OrganizationRow } from './import-schemas.ts';
import type { OutletEntry } from './outlet-schema.ts';
import { phraseKey } from './phrase-key.ts';

type Fold = Readonly<Record<LanguageCode, (text: string) => string>>;

/** An organization with the hosts of its web sites. */
export interface SitedRow extends OrganizationRow {
  readonly sites: readonly string[];
}

/**
 * The imported organizations with the outlets joined by id: names and sites are added, a name that an outlet calls weak is weak.
 * Refused, with both entries named: an id or a site given twice, a name that another body has too.
 */
export function joinOutlets(
  rows: readonly OrganizationRow[],
  outlets: readonly OutletEntry[],
  fold: Fold,
  file: string,
): SitedRow[] {
  const byId = new Map<string, SitedRow>(rows.map((row) => [bareId(row.id), { ...row, sites: [] }]));
  const added = new Set<string>();
  for (const outlet of outlets) {
    if (added.has(outlet.id)) throw refused(file, `the id ${outlet.id} is given twice`);
    added.add(outlet.id);
    byId.set(outlet.id, joined(byId.get(outlet.id), outlet, file));
  }
  const joinedRows = [...byId.values()];
  refuseSharedSites(joinedRows, file);
  refuseSharedNames(rows, outlets, fold, file);
  return joinedRows;
}

const bareId = (id: string): string => id.replace(/^h:/u, '');

function joined(row: SitedRow | undefined, outlet: OutletEntry, file: string): SitedRow {
  const { id, en, type, country, en_alt, ar, ar_weak, acronyms, sites } = outlet;
  if (row) {
    if (en || type || country) throw refused(file, `${id}: en, type and country stand in organizations.jsonl`);
    return {
      ...row,
      ar: [...row.ar, ...ar],
      en_alt: [...row.en_alt, ...en_alt],
      ar_weak: [...row.ar_weak, ...ar_weak],
      acronyms: [...row.acronyms, ...acronyms],
      sites,
    };
  }
  if (!en || !type) throw refused(file, `${id}: a new outlet needs en and type`);
  return {
    id: `h:${id}`,
    wikidata: null,
    en,
    type,
    country: country ?? null,
    en_alt,
    ar,
    ar_weak,
    ar_polemic: [],
    acronyms,
    sites,
  };
}

function refuseSharedSites(rows: readonly SitedRow[], file: string): void {
  const owners = new Map<string, string>();
  for (const { id, sites } of rows) {
    for (const site of sites) {
      const other = owners.get(site);
      if (other) throw refused(file, `the site ${site} is of both ${bareId(other)} and ${bareId(id)}`);
      owners.set(site, id);
    }
  }
}

/** Weak names may be shared: what stands around them decides. Names that two imported rows share are their source's. */
function refuseSharedNames(
  rows: readonly OrganizationRow[],
  outlets: readonly OutletEntry[],
  fold: Fold,
  file: string,
) {
  const owners = new Map<string, string>();
  for (const row of rows) for (const key of strongKeys(row, fold)) owners.set(key, bareId(row.id));
  for (const outlet of outlets) {
    for (const key of strongKeys(outlet, fold)) {
      const other = owners.get(key);
      if (other && other !== outlet.id) throw refused(file, `the name "${key}" is of both ${other} and ${outlet.id}`);
      owners.set(key, outlet.id);
    }
  }
}

type Named = Pick<OutletEntry, 'ar' | 'ar_weak' | 'en' | 'en_alt' | 'acronyms'>;

function strongKeys({ ar, ar_weak, en, en_alt, acronyms }: Named, fold: Fold): Set<string> {
  const weak = new Set(ar_weak);
  const english = en ? [en, ...en_alt, ...acronyms] : [...en_alt, ...acronyms];
  return new Set([
    ...ar.filter((name) => !weak.has(name)).map((name) => phraseKey(fold.ar(name))),
    ...english.map((name) => phraseKey(fold.en(name))),
  ]);
}

function refused(file: string, message: string): MahdarError {
  return new MahdarError('DATA_INVALID', message, {
    file,
    hint: 'Keep one of the two; a name that several bodies have goes into ar_weak.',
  });
}
