import { z } from 'zod';

const names = z.array(z.string().trim().min(1)).default([]);

/** A host as it stands in addresses, without `www.`. */
const site = z.string().regex(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/u, 'no host without www., in small letters');

/** Kinds of outlets, as the imported rows name them. */
export const OUTLET_TYPES = ['news_agency', 'newspaper', 'broadcaster', 'outlet', 'magazine', 'platform'] as const;

/** One entry of src/gazetteer/outlets.yaml: what it adds to the imported row of its id, or a new body. */
export const outletEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  en: z.string().optional(),
  type: z.enum(OUTLET_TYPES).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  en_alt: names,
  ar: names,
  ar_weak: names,
  acronyms: names,
  sites: z.array(site).default([]),
});

export const outletFileSchema = z.strictObject({ outlets: z.array(outletEntry) });

export type OutletEntry = z.infer<typeof outletEntry>;
