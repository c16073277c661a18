import { MahdarError } from '../errors.ts';
import type { Credentials } from './neo4j/open-neo4j.ts';
import type { GraphStore } from './store.ts';

export interface OpenOptions {
  /** Only read: nothing is made, nothing is prepared, and the embedded store may be opened by several processes. */
  readonly readOnly?: boolean;
}

/**
 * Opens the store that `target` names and, unless it is only read, prepares it: `embedded` (kept in `dataFolder`, made if missing) or the
 * address of a Neo4j server (`bolt://…`, `neo4j://…`, also `+s` and `+ssc`), where `dataFolder` is not used.
 * Rejects with MahdarError OPTION_INVALID, STORE_MISSING, STORE_LOCKED, STORE_DAMAGED, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_FAILED.
 */
export async function openStore(
  target: string,
  dataFolder: string,
  credentials?: Credentials,
  { readOnly = false }: OpenOptions = {},
): Promise<GraphStore> {
  const store = await open(target, dataFolder, credentials, readOnly);
  try {
    if (!readOnly) await store.prepare();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function open(
  target: string,
  dataFolder: string,
  credentials: Credentials | undefined,
  readOnly: boolean,
): Promise<GraphStore> {
  // Each driver is loaded only where it is used: Neo4j's takes a tenth of a second.
  if (target === 'embedded') {
    const { openEmbedded } = await import('./embedded/open-embedded.ts');
    return openEmbedded(dataFolder, readOnly);
  }
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//.test(target)) {
    const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
    return openNeo4j(target, credentials);
  }
  throw new MahdarError('OPTION_INVALID', `There is no store "${target}".`, {
    hint: 'Use "embedded", or the address of a Neo4j server such as bolt://localhost:7687.',
  });
}
