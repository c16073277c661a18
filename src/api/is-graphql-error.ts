import type { GraphQLError } from 'graphql';

/** By name, not by class: tests load the package `graphql` a second time, as an ES module. */
export function isGraphqlError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}
