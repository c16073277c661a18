import type { GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import { MahdarError } from '../errors.ts';
import { isGraphqlError } from './is-graphql-error.ts';

/** Told to nobody but the server's own log. */
export type LogError = (error: unknown) => void;

/**
 * What a client learns of an error: GraphQL errors as they are; Mahdar's own with code and hint, those of the store
 * without the words of the database; of anything else only that it happened.
 */
export function toMaskError(log: LogError): (error: unknown, message: string) => Error {
  return (error, message) => {
    const cause = rootOf(error);
    if (isGraphqlError(error) && isGraphqlError(cause)) return withCode(error);
    const place = isGraphqlError(error) ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
    if (cause instanceof MahdarError) {
      const { code, hint } = cause;
      const ofStore = code.startsWith('STORE_');
      if (ofStore) log(cause);
      return createGraphQLError(ofStore ? 'The store could not answer.' : cause.message, {
        ...place,
        extensions: { code, ...(hint === undefined || ofStore ? {} : { hint }) },
      });
    }
    log(cause);
    return createGraphQLError(message, { ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  };
}

function rootOf(error: unknown): unknown {
  return isGraphqlError(error) && error.originalError != null ? rootOf(error.originalError) : error;
}

/** Every error has a code; those of graphql-js come without. */
function withCode(error: GraphQLError): GraphQLError {
  error.extensions.code ??= error.path === undefined ? 'GRAPHQL_VALIDATION_FAILED' : 'GRAPHQL_EXECUTION_FAILED';
  return error;
}
