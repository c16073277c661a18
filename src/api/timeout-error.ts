import type { GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

/** OPERATION_TIMEOUT. */
export function timeoutError(milliseconds: number): GraphQLError {
  return createGraphQLError(`The operation took longer than ${milliseconds} ms.`, {
    extensions: { code: 'OPERATION_TIMEOUT', hint: 'Ask for fewer fields or a shorter page.', http: { status: 503 } },
  });
}
