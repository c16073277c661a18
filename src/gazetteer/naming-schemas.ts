import { z } from 'zod';

const forms = z.array(z.string().min(1)).min(1);

/** Form of offices.yaml. */
export const officesSchema = z.strictObject({
  adjectives: z.array(z.strictObject({ owner: z.string().min(1), ar: forms })),
  small: forms,
  offices: z.array(
    z.strictObject({
      id: z.string().min(1),
      sole: z.boolean().default(false),
      sent: z.boolean().default(false),
      ar: forms,
      en: forms,
      only: z
        .array(z.strictObject({ country: z.string().length(2), ar: forms.optional(), en: forms.optional() }))
        .default([]),
    }),
  ),
});

/** Form of bodies.yaml. */
export const bodiesSchema = z.strictObject({
  the: z.array(z.string().length(2)),
  behind: forms,
  bodies: z.array(
    z.strictObject({
      id: z.string().min(1),
      kind: z.string().min(1),
      ar: z.strictObject({ name: z.string().min(1), gender: z.enum(['m', 'f']), forms }),
      en: z.strictObject({ name: z.string().min(1), forms }),
    }),
  ),
});

export type OfficesFile = z.infer<typeof officesSchema>;
export type BodiesFile = z.infer<typeof bodiesSchema>;

/** Form of namesakes.yaml: pairs of rows with one name that nothing tells apart, and why both stay. */
export const namesakesSchema = z.strictObject({
  namesakes: z.array(
    z.strictObject({
      file: z.enum(['people', 'organizations', 'countries']),
      ids: z.tuple([z.string().min(1), z.string().min(1)]),
      why: z.string().min(1),
    }),
  ),
});
export type NamesakesFile = z.infer<typeof namesakesSchema>;
