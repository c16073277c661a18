import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import type { Plugin } from 'graphql-yoga';
import { withCode } from './with-code.ts';

/** Refuses operations with more than `aliases` aliases (ALIAS_LIMIT): each may cost as much as a request of its own. */
export function useAliasLimit({ aliases = 15 } = {}): Plugin {
  return maxAliasesPlugin({ n: aliases, allowList: [], onReject: [withCode('ALIAS_LIMIT')] }) as Plugin;
}
