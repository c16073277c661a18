import { once } from 'node:events';
import { serve } from '../api/server.ts';
import type { GraphStore } from '../store/store.ts';
import { writeOut } from './write-out.ts';

/**
 * Serves until SIGINT or SIGTERM, then closes the server.
 * @throws MahdarError PORT_TAKEN
 */
export async function serveUntilStopped(
  store: GraphStore,
  { host, port }: { host: string; port: number },
): Promise<void> {
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const server = await serve({ store, host, port });
  await writeOut(`Mahdar serves ${server.url}/graphql and ${server.url}/health; Ctrl-C stops it\n`);
  await stopped;
  await server.close();
}
