import { z } from 'zod';
import { argumentError } from './argument-error.ts';

/** The longest page. */
export const LONGEST_PAGE = 100;
const LONGEST_NAME = 300;

const first = z
  .int()
  .min(1)
  .max(LONGEST_PAGE)
  .nullish()
  .transform((value) => value ?? 20);
const name = z.string().trim().min(1).max(LONGEST_NAME);
const optionalName = name.nullish().transform((value) => value ?? null);
const optional = <Value>(schema: z.ZodType<Value>) => schema.nullish().transform((value) => value ?? null);
const after = optional(z.string().max(2000));
const days = { since: optional(z.iso.date()), until: optional(z.iso.date()) };
const page = { first, after };

const daysInOrder = ({ since, until }: { since: string | null; until: string | null }) =>
  since === null || until === null || since <= until;
const outOfOrder = { path: ['until'], message: 'lies before since' };

/** What each field of Query takes, as it comes from the client. */
export const inputs = {
  ask: z.object({ question: z.string().trim().min(1).max(500), ...page }),
  statements: z
    .object({
      about: optionalName,
      alsoAbout: optionalName,
      role: optional(z.enum(['agent', 'partner', 'target', 'host', 'attribute', 'topic'])),
      by: optionalName,
      via: optionalName,
      at: optionalName,
      kind: optional(z.enum(['direct', 'indirect', 'mixed'])),
      topic: optionalName,
      ...days,
      ...page,
    })
    .refine(daysInOrder, outOfOrder)
    .refine(({ alsoAbout, about }) => alsoAbout === null || about !== null, {
      path: ['alsoAbout'],
      message: 'needs about',
    })
    .refine(({ via, at }) => via === null || at === null, { path: ['via'], message: 'does not go with at' })
    .refine(({ role, about }) => role === null || about !== null, { path: ['role'], message: 'needs about' }),
  speakers: z.object({ about: name, ...days, ...page }).refine(daysInOrder, outOfOrder),
  actors: z.object({
    search: optional(z.string().trim().max(LONGEST_NAME)),
    types: optional(z.array(z.enum(['Person', 'Country', 'Organization', 'Group'])).min(1)),
    ...page,
  }),
  meetings: z
    .object({
      of: optionalName,
      with: optionalName,
      at: optionalName,
      status: optional(z.enum(['held', 'ongoing', 'planned', 'cancelled'])),
      kind: optional(
        z.enum(['round', 'summit', 'conference', 'session', 'bilateral', 'multilateral', 'call', 'other']),
      ),
      ...days,
      ...page,
    })
    .refine(daysInOrder, outOfOrder)
    .refine((input) => input.with === null || input.of !== null, { path: ['with'], message: 'needs of' }),
  article: z.object({ id: name }),
  articleStatements: z.object(page),
  node: z.object({ id: name }),
  nodes: z.object({ ids: z.array(name).max(LONGEST_PAGE) }),
} as const;

/** Checks the arguments of a field. Throws a GraphQLError ARGUMENT_INVALID that names field, argument and reason. */
export function checkInput<Field extends keyof typeof inputs>(
  field: Field,
  given: unknown,
): z.output<(typeof inputs)[Field]> {
  const result = inputs[field].safeParse(given);
  if (result.success) return result.data as z.output<(typeof inputs)[Field]>;
  const issue = result.error.issues[0];
  const argument = String(issue?.path[0] ?? '');
  throw argumentError('ARGUMENT_INVALID', `${field}(${argument}:): ${issue?.message ?? 'is not usable'}`, {
    field,
    argument,
    ...(argument === 'first' ? { hint: `Ask for 1 to ${LONGEST_PAGE}, and go on with after: endCursor.` } : {}),
  });
}
