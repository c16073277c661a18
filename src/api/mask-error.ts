import { GraphQLError } from 'graphql';
import { MahdarError } from '../errors.ts';

/** Told to nobody but the server's own log. */
export type LogError = (error: unknown) => void;

/**
 * What a client learns of an error: GraphQL errors as they are; Mahdar's own with code and hint, those of the store
 * without the words of the database; of anything else only that it happened.
 */
export function toMaskError(log: LogError): (error: unknown, message: string) => Error {
  return (error, message) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (error instanceof GraphQLError && cause instanceof GraphQLError) return withCode(error);
    const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
    if (cause instanceof MahdarError) {
      const { code, hint } = cause;
      const ofStore = code.startsWith('STORE_');
      if (ofStore) log(cause);
      return new GraphQLError(ofStore ? 'The store could not answer.' : cause.message, {
        ...place,
        extensions: { code, ...(hint === undefined || ofStore ? {} : { hint }) },
      });
    }
    log(cause);
    return new GraphQLError(message, { ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  };
}

/** Every error has a code; those of graphql-js come without. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const code = error.path === undefined ? 'GRAPHQL_VALIDATION_FAILED' : 'GRAPHQL_EXECUTION_FAILED';
  error.extensions.code = code;
  return error;
}
