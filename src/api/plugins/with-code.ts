import type { GraphQLError } from 'graphql';

/** Gives the error of a limit its code, so that clients need not read the message. */
export function withCode(code: string): (context: unknown, error: GraphQLError) => void {
  return (_context, error) => {
    error.extensions.code = code;
  };
}
