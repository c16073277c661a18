import type { GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

/** An error that clients may act on; `extensions.code` is stable and explained in docs/errors.md. */
export function argumentError(
  code:
    | 'ARGUMENT_INVALID'
    | 'CURSOR_INVALID'
    | 'ACTOR_UNKNOWN'
    | 'ACTOR_AMBIGUOUS'
    | 'MEETING_UNKNOWN'
    | 'TOPIC_UNKNOWN',
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return createGraphQLError(message, { extensions: { code, ...extensions } });
}
