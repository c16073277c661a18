import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses documents of more than `tokens` tokens while they are parsed (TOKEN_LIMIT). */
export function useTokenLimit({ tokens = 2000 } = {}): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: tokens });
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          const code = /tokens/.test(error.message) ? 'TOKEN_LIMIT' : 'GRAPHQL_PARSE_FAILED';
          throw new GraphQLError(error.message, {
            source: error.source ?? null,
            positions: error.positions ?? null,
            extensions: { code, http: { status: 400 } },
          });
        }
      });
    },
  };
}
