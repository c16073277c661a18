import { readFileSync } from 'node:fs';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { packagePath } from '../package-root.ts';
import { readQueries } from '../read/read-queries.ts';
import type { GraphStore } from '../store/store.ts';
import { type ApiContext, toContext } from './context.ts';
import { type LogError, toMaskError } from './mask-error.ts';
import { useAliasLimit } from './plugins/use-alias-limit.ts';
import { useBodyLimit } from './plugins/use-body-limit.ts';
import { useCostLimit } from './plugins/use-cost-limit.ts';
import { useCsrfPrevention } from './plugins/use-csrf-prevention.ts';
import { useDepthLimit } from './plugins/use-depth-limit.ts';
import { useHealth } from './plugins/use-health.ts';
import { useHome } from './plugins/use-home.ts';
import { useHostCheck } from './plugins/use-host-check.ts';
import { useOfflineGraphiql } from './plugins/use-offline-graphiql.ts';
import { useTimeout } from './plugins/use-timeout.ts';
import { useTokenLimit } from './plugins/use-token-limit.ts';
import { toSchema } from './schema.ts';

export interface AppOptions {
  readonly store: GraphStore;
  /** Errors that clients do not see; by default to the console of the server. */
  readonly log?: LogError;
  /** Longest operation, in milliseconds. */
  readonly timeout?: number;
  /** Names that the server goes by; null, the default, for any. */
  readonly hosts?: readonly string[] | null;
}

export type App = YogaServerInstance<object, ApiContext>;

/**
 * The API without a port: `/graphql` (GraphiQL for browsers), `/health`, and `/`, which leads to the first. Tests call
 * `app.fetch(request)`; server.ts listens.
 */
export function toApp({ store, log = logToConsole, timeout = 15_000, hosts = null }: AppOptions): App {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };
  const defaultTabs = readQueries().map(({ graphql }) => ({ query: graphql }));
  return createYoga<object, ApiContext>({
    schema: toSchema(),
    context: () => toContext(store, timeout),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/live',
    landingPage: false,
    graphiql: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
    maskedErrors: { maskError: toMaskError(log) },
    plugins: [
      useHostCheck({ hosts }),
      useHome(),
      useHealth({ store, version }),
      useOfflineGraphiql({ title: 'Mahdar', defaultTabs }),
      useCsrfPrevention(),
      useBodyLimit(),
      useTokenLimit(),
      useDepthLimit(),
      useAliasLimit(),
      useCostLimit(),
      useTimeout({ milliseconds: timeout }),
    ],
  });
}

function logToConsole(error: unknown): void {
  console.error(error);
}
