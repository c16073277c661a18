import { z } from 'zod';
import { argumentError } from './argument-error.ts';

/** A keyset cursor's content, by the list it belongs to. */
const KEYS = {
  statements: z.strictObject({ day: z.string(), article: z.string(), start: z.int() }),
  answers: z.strictObject({ day: z.string(), id: z.string(), start: z.int() }),
  articleStatements: z.strictObject({ start: z.int(), id: z.string() }),
  speakers: z.strictObject({ statements: z.int(), id: z.string() }),
  actors: z.strictObject({ rank: z.int(), id: z.string() }),
  meetings: z.strictObject({ day: z.string(), id: z.string() }),
} as const;
type List = keyof typeof KEYS;
export type CursorKey<Kind extends List> = z.output<(typeof KEYS)[Kind]>;

/** Where an item stands, as an opaque text. Keys go by name, so one object's extra fields are left out. */
export function toCursor<Kind extends List>(list: Kind, key: CursorKey<Kind>): string {
  const names = Object.keys(KEYS[list].shape);
  const values = names.map((name) => (key as Record<string, unknown>)[name]);
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

/** The place a cursor means; null for null. Throws a GraphQLError CURSOR_INVALID for anything else. */
export function fromCursor<Kind extends List>(list: Kind, cursor: string | null): CursorKey<Kind> | null {
  if (cursor === null) return null;
  try {
    const [kind, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const names = Object.keys(KEYS[list].shape);
    const key = Object.fromEntries(names.map((name, at) => [name, values[at]]));
    if (kind === list && values.length === names.length) return KEYS[list].parse(key) as CursorKey<Kind>;
  } catch {
    // Told below: whatever is wrong with it, the advice is the same.
  }
  throw argumentError('CURSOR_INVALID', `after: this is no cursor of ${list}`, {
    hint: 'Give endCursor or an edge cursor of a page of the same field, unchanged.',
  });
}
