import { z } from 'zod';

// The annotations of one article, in the format of the guidelines' section 4, once spans are places in the content.

const actorType = z.enum(['Person', 'Country', 'Organization', 'Group']);
const text = z.string().min(1);
const optionalText = z.string().nullish();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullish();

const named = z.object({ name: optionalText, name_en: optionalText, type: actorType });

const speaker = named.extend({
  mention: optionalText,
  title: optionalText,
  represents: z.array(z.string()).default([]),
  /** Place of the source's own words, where the gold gives it. */
  start: z.number().int().optional(),
  end: z.number().int().optional(),
});

const statement = z.object({
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
  first: text.optional(),
  last: text.optional(),
  cue: optionalText,
  kind: z.enum(['direct', 'indirect', 'mixed']),
  optional: z.boolean().default(false),
  speaker,
  via: z.object({ name: optionalText, name_en: optionalText }).nullish(),
  references: z.array(named),
});

const meeting = z.object({
  start_char: z.number().int().nonnegative().optional(),
  end_char: z.number().int().nonnegative().optional(),
  trigger: text.optional(),
  kind: optionalText,
  status: optionalText,
  optional: z.boolean().default(false),
  place: z.object({ name: optionalText, name_en: optionalText, country_en: optionalText }).nullish(),
  start: day,
  end: day,
  attendees: z.array(named.extend({ role: optionalText })),
});

/** An annotation file as written: a statement's span is given by places or by its first and last words. */
export const goldFile = z.object({
  id: text,
  publishedOn: day,
  statements: z.array(statement),
  meetings: z.array(meeting),
  actors: z.array(named.extend({ forms: z.array(z.string()).optional(), indirect: z.boolean().optional() })),
});

export type GoldFile = z.infer<typeof goldFile>;
export type GoldMeeting = z.infer<typeof meeting>;
export type GoldActor = GoldFile['actors'][number];
export type GoldStatement = z.infer<typeof statement> & { readonly start: number; readonly end: number };

/** The annotations of one article and the text they point into. */
export interface GoldArticle {
  readonly id: string;
  readonly content: string;
  readonly statements: readonly GoldStatement[];
  readonly meetings: readonly GoldMeeting[];
  readonly actors: readonly GoldActor[];
}
