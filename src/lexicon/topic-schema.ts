import { z } from 'zod';

const inOneLanguage = z.array(z.string().min(1));
const inEither = z.strictObject({ ar: inOneLanguage.optional(), en: inOneLanguage.optional() });

/** What statements may be about. */
const topicSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string(),
  nameAr: z.string(),
  /** Words and phrases, each of which is enough. */
  terms: z.strictObject({ ar: inOneLanguage.min(1), en: inOneLanguage.min(1) }),
  /** Words that are enough beside a term or a word of `context` only. */
  weak: inEither.optional(),
  context: inEither.optional(),
  /** Phrases inside which no term of the topic counts. */
  not: inEither.optional(),
  /** A sentence of each language whose statement is about it: the tests run both. */
  example: z.strictObject({ ar: z.string(), en: z.string() }),
});
export const topicFileSchema = z.array(topicSchema);
export type TopicEntry = z.infer<typeof topicSchema>;
