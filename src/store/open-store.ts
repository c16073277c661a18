import { MahdarError } from '../errors.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { type Credentials, openNeo4j } from './neo4j/open-neo4j.ts';
import type { GraphStore } from './store.ts';

/**
 * Opens the store that `target` names and prepares it: `embedded` (kept in `dataFolder`, made if missing) or the
 * address of a Neo4j server (`bolt://…`, `neo4j://…`, also `+s` and `+ssc`), where `dataFolder` is not used.
 * Rejects with MahdarError OPTION_INVALID, STORE_LOCKED, STORE_DAMAGED, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_FAILED.
 */
export async function openStore(target: string, dataFolder: string, credentials?: Credentials): Promise<GraphStore> {
  const store = await open(target, dataFolder, credentials);
  try {
    await store.prepare();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function open(target: string, dataFolder: string, credentials: Credentials | undefined): Promise<GraphStore> {
  if (target === 'embedded') return openEmbedded(dataFolder);
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//.test(target)) return openNeo4j(target, credentials);
  throw new MahdarError('OPTION_INVALID', `There is no store "${target}".`, {
    hint: 'Use "embedded", or the address of a Neo4j server such as bolt://localhost:7687.',
  });
}
