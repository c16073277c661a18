import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import type { Plugin } from 'graphql-yoga';
import { withCode } from './with-code.ts';

/** Refuses operations that nest deeper than `depth` levels (DEPTH_LIMIT). Introspection is not counted. */
export function useDepthLimit({ depth = 12 } = {}): Plugin {
  return maxDepthPlugin({ n: depth, flattenFragments: true, onReject: [withCode('DEPTH_LIMIT')] }) as Plugin;
}
