import type { LanguageCode } from '../article.ts';
import type { GazetteerData, Sense } from './gazetteer.ts';
import type { CountryRow, OrganizationRow, PersonRow, PlaceRow } from './import-schemas.ts';
import type { SitedRow } from './join-outlets.ts';
import type { Known, KnownCountry, KnownOrganization, KnownPerson, KnownPlace } from './known.ts';
import { OUTLET_TYPES } from './outlet-schema.ts';
import { phraseKey } from './phrase-key.ts';

export interface ImportedRows {
  readonly countries: readonly CountryRow[];
  readonly organizations: readonly (OrganizationRow | SitedRow)[];
  readonly people: readonly PersonRow[];
  readonly places: readonly PlaceRow[];
}

type Fold = Readonly<Record<LanguageCode, (text: string) => string>>;
/** Rows of these types are states for the graph; regions and groups of states are places of speech, not actors. */
const OUTLETS: ReadonlySet<string> = new Set(OUTLET_TYPES);
const STATES = new Set(['country', 'territory', 'disputed']);

/** Turns the imported rows into the form that runs: graph ids, folded phrases with their sense. Order of rows fixes order of candidates. */
export function compileGazetteer(imported: ImportedRows, fold: Fold): GazetteerData {
  const rows: Known[] = [];
  const phrases: Record<LanguageCode, [string, number, Sense][]> = { ar: [], en: [] };
  const seen = new Set<string>();
  const add = (known: Known, named: readonly (readonly [LanguageCode, string, Sense])[]) => {
    const row = rows.push(known) - 1;
    for (const [language, text, sense] of named) {
      const phrase = phraseKey(fold[language](text));
      // One word may be both name and adjective of a country: Suriya and suriyya fold alike.
      const key = `${language} ${row} ${phrase} ${sense === 'demonym' ? sense : ''}`;
      if (phrase !== '' && !seen.has(key)) phrases[language].push([phrase, row, sense]);
      seen.add(key);
    }
  };
  for (const row of imported.countries) {
    if (!STATES.has(row.type)) continue;
    const known = toCountry(row);
    add(known, [
      ...named('ar', known.names.ar, 'name'),
      ...named('en', known.names.en, 'name'),
      ...named('ar', known.demonyms.ar, 'demonym'),
      ...named('en', known.demonyms.en, 'demonym'),
    ]);
  }
  for (const row of imported.organizations) {
    const known = toOrganization(row);
    const strong = known.names.ar.filter((name) => !known.weak.includes(name));
    add(known, [
      ...named('ar', strong, 'name'),
      ...named('ar', known.weak, 'weak'),
      ...named('ar', latinNames(known), 'weak'),
      ...named('en', [...known.names.en, ...row.acronyms], 'name'),
    ]);
  }
  for (const row of imported.people) {
    const known = toPerson(row);
    add(known, [...named('ar', known.names.ar, 'name'), ...named('en', known.names.en, 'name')]);
  }
  for (const row of imported.places) {
    const known = toPlace(row);
    const sense: Sense = known.kind === 'capital' || known.kind === 'institution_metonym' ? 'capital' : 'name';
    add(known, [...named('ar', known.names.ar, sense), ...named('en', known.names.en, sense)]);
  }
  return { rows, phrases };
}

/** Arabic texts write outlets in Latin letters too. */
function latinNames({ kind, names, acronyms }: KnownOrganization): readonly string[] {
  const latin = OUTLETS.has(kind) ? [...names.en, ...acronyms] : [];
  return latin.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]);
}

function named(language: LanguageCode, names: readonly string[], sense: Sense) {
  return names.map((name) => [language, name, sense] as const);
}

const countryId = (code: string | null | undefined): string | null => (code ? `country:${code}` : null);
const idOf = (prefix: string, row: { id: string; wikidata?: string | null | undefined }): string =>
  `${prefix}:${row.wikidata ?? row.id.replace(/^h:/, '')}`;

function toCountry(row: CountryRow): KnownCountry {
  const { m, f, pl } = row.demonym_ar;
  return {
    type: 'Country',
    id: `country:${row.id}`,
    iso2: row.iso2 ?? row.id,
    iso3: row.iso3 ?? null,
    en: row.en[0] ?? null,
    ar: row.ar[0] ?? null,
    names: { ar: row.ar, en: row.en },
    demonyms: { ar: [...m, ...f, ...pl], en: row.demonym_en },
    capital: row.capitals[0]?.en ?? null,
    wikidata: row.wikidata ?? null,
  };
}

function toOrganization(row: OrganizationRow | SitedRow): KnownOrganization {
  const names = [...row.ar, ...row.ar_weak, ...row.ar_polemic];
  return {
    type: 'Organization',
    id: idOf('organization', row),
    kind: row.type,
    en: row.en,
    ar: names[0] ?? null,
    names: { ar: names, en: [row.en, ...row.en_alt] },
    weak: row.ar_weak,
    acronyms: row.acronyms,
    sites: 'sites' in row ? row.sites : [],
    country: countryId(row.country),
    wikidata: row.wikidata ?? null,
  };
}

function toPerson(row: PersonRow): KnownPerson {
  return {
    type: 'Person',
    id: idOf('person', row),
    en: row.en,
    ar: row.ar[0] ?? null,
    names: { ar: row.ar, en: row.en ? [row.en, ...row.en_alt] : row.en_alt },
    country: countryId(row.country),
    gender: row.gender === 'male' ? 'm' : row.gender === 'female' ? 'f' : null,
    offices: row.offices.map(({ title, start, end }) => ({ title, start: start ?? null, end: end ?? null })),
    wikidata: row.wikidata ?? null,
  };
}

function toPlace(row: PlaceRow): KnownPlace {
  return {
    type: 'Place',
    id: row.geonames ? `place:${row.geonames}` : `place:${row.id.replace(/^(gn|h):/, '')}`,
    kind: row.type,
    en: row.en,
    ar: row.ar[0] ?? null,
    names: { ar: row.ar, en: [row.en, ...row.en_alt] },
    country: countryId(row.iso2),
    lat: row.lat ?? null,
    lon: row.lon ?? null,
    population: row.pop ?? 0,
    wikidata: row.wikidata ?? null,
  };
}
