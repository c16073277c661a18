import type { LanguageCode } from '../article.ts';

export interface Office {
  /** English title as the source gives it. */
  readonly title: string;
  /** Year, month or day as the source gives it, or null. */
  readonly start: string | null;
  readonly end: string | null;
}

interface KnownBase {
  /** The graph's id. */
  readonly id: string;
  readonly en: string | null;
  readonly ar: string | null;
  /** All names, the preferred first. */
  readonly names: Readonly<Record<LanguageCode, readonly string[]>>;
  readonly wikidata: string | null;
}

export interface KnownPerson extends KnownBase {
  readonly type: 'Person';
  /** `country:XX`, or null. */
  readonly country: string | null;
  readonly gender: 'm' | 'f' | null;
  readonly offices: readonly Office[];
}

export interface KnownOrganization extends KnownBase {
  readonly type: 'Organization';
  readonly kind: string;
  readonly country: string | null;
  /** Names that are ordinary words or shared: they need context. */
  readonly weak: readonly string[];
  readonly acronyms: readonly string[];
  /** Hosts of its web sites. */
  readonly sites: readonly string[];
}

export interface KnownCountry extends KnownBase {
  readonly type: 'Country';
  readonly iso2: string;
  readonly iso3: string | null;
  readonly capital: string | null;
  /** Folded later: nisba forms as written. */
  readonly demonyms: Readonly<Record<LanguageCode, readonly string[]>>;
}

export interface KnownPlace extends KnownBase {
  readonly type: 'Place';
  /** capital, city, venue, institution_metonym, crossing, water, area. */
  readonly kind: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
}

export type Known = KnownPerson | KnownOrganization | KnownCountry | KnownPlace;
