import { createGraphQLError, type Plugin } from 'graphql-yoga';
import { isGraphqlError } from '../is-graphql-error.ts';

/** Refuses documents of more than `tokens` tokens while they are parsed (TOKEN_LIMIT). */
export function useTokenLimit({ tokens = 2000 } = {}): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parseFn(source, { ...options, maxTokens: tokens });
        } catch (error) {
          if (!isGraphqlError(error)) throw error;
          const code = /tokens/.test(error.message) ? 'TOKEN_LIMIT' : 'GRAPHQL_PARSE_FAILED';
          throw createGraphQLError(error.message, {
            source: error.source ?? null,
            positions: error.positions ?? null,
            extensions: { code, http: { status: 400 } },
          });
        }
      });
    },
  };
}
