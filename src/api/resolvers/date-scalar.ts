import type { GraphQLScalarTypeConfig, ValueNode } from 'graphql';
import { z } from 'zod';
import { argumentError } from '../argument-error.ts';

const day = z.iso.date();

/** A day of the calendar, `2017-02-06`. */
export const dateScalar: Partial<GraphQLScalarTypeConfig<string, string>> = {
  serialize: (value) => String(value),
  parseValue: toDay,
  parseLiteral: (node: ValueNode) => toDay(node.kind === 'StringValue' ? node.value : null),
};

function toDay(value: unknown): string {
  const parsed = day.safeParse(value);
  if (parsed.success) return parsed.data;
  throw argumentError('ARGUMENT_INVALID', `Date: ${JSON.stringify(value)?.slice(0, 60)} is no day of the calendar`, {
    hint: 'Write it as "2017-02-06".',
  });
}
