import { z } from 'zod';
import { MahdarError } from '../errors.ts';

const bilingual = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });

/** Form of queries/<slug>/question.yaml. */
export const questionFileSchema = z.strictObject({
  /** Place among the saved questions; the first is GraphiQL's first tab. */
  order: z.int().min(1),
  title: bilingual,
  description: bilingual,
  /** Of api.graphql, with the defaults that stand there too. */
  variables: z.record(z.string(), z.strictObject({ default: z.string(), ar: z.string(), en: z.string() })),
  /** Of graph.cypher. */
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The same question in plain words, for `ask`. */
  ask: bilingual,
});
export type QuestionFile = z.infer<typeof questionFileSchema>;

/** What `npm run data` keeps of a saved question. */
export interface QueryEntry extends QuestionFile {
  readonly slug: string;
}

/**
 * Makes `dist/data/queries.json` of the folders of queries/.
 * @throws MahdarError DATA_INVALID where two questions have one place
 */
export function compileQueries(folders: readonly { slug: string; file: string; value: QuestionFile }[]): QueryEntry[] {
  const entries = folders.map(({ slug, value }) => ({ slug, ...value })).sort((a, b) => a.order - b.order);
  for (const [at, { order, slug }] of entries.entries()) {
    if (entries[at - 1]?.order !== order) continue;
    throw new MahdarError('DATA_INVALID', `order: ${order} is taken by ${entries[at - 1]?.slug}`, {
      file: `queries/${slug}/question.yaml`,
      hint: 'Give every saved question a place of its own.',
    });
  }
  return entries;
}
