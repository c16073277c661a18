import { z } from 'zod';

/** Shapes of src/gazetteer/*.jsonl, the knowledge base as imported (see docs/decisions). */
const base = {
  id: z.string(),
  wikidata: z.string().nullish(),
  ar: z.array(z.string()).default([]),
};

export const countryRow = z.object({
  ...base,
  iso2: z.string().nullish(),
  iso3: z.string().nullish(),
  type: z.enum(['country', 'territory', 'disputed', 'historical', 'region', 'group']),
  en: z.array(z.string()).min(1),
  demonym_en: z.array(z.string()).default([]),
  demonym_ar: z
    .object({ m: z.array(z.string()), f: z.array(z.string()), pl: z.array(z.string()) })
    .default({ m: [], f: [], pl: [] }),
  capitals: z
    .array(z.object({ en: z.string(), ar: z.array(z.string()).default([]), geonames: z.number().nullish() }))
    .default([]),
});

export const organizationRow = z.object({
  ...base,
  en: z.string(),
  en_alt: z.array(z.string()).default([]),
  ar_weak: z.array(z.string()).default([]),
  ar_polemic: z.array(z.string()).default([]),
  acronyms: z.array(z.string()).default([]),
  type: z.string(),
  country: z.string().nullish(),
});

export const personRow = z.object({
  ...base,
  en: z.string().nullable(),
  en_alt: z.array(z.string()).default([]),
  country: z.string().nullish(),
  gender: z.string().nullish(),
  offices: z.array(z.object({ title: z.string(), start: z.string().nullish(), end: z.string().nullish() })).default([]),
});

export const placeRow = z.object({
  ...base,
  en: z.string(),
  en_alt: z.array(z.string()).default([]),
  type: z.string(),
  iso2: z.string().nullish(),
  geonames: z.number().nullish(),
  pop: z.number().nullish(),
  lat: z.number().nullish(),
  lon: z.number().nullish(),
});

export type CountryRow = z.infer<typeof countryRow>;
export type OrganizationRow = z.infer<typeof organizationRow>;
export type PersonRow = z.infer<typeof personRow>;
export type PlaceRow = z.infer<typeof placeRow>;
