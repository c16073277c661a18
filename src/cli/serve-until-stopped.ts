import { once } from 'node:events';
import { serve } from '../api/server.ts';
import type { GraphStore } from '../store/store.ts';
import { noteServed } from './served-at.ts';
import { type CliText, fill } from './text.ts';
import { writeOut } from './write-out.ts';

/**
 * Serves until SIGINT or SIGTERM, then closes the server.
 * @throws MahdarError PORT_TAKEN
 */
export async function serveUntilStopped(
  store: GraphStore,
  { host, port }: { host: string; port: number },
  text: CliText,
): Promise<void> {
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const server = await serve({ store, host, port });
  const forget = store.name === 'embedded' ? noteServed(store.place, server.url) : () => {};
  await writeOut(`${fill(text.says.served, { url: server.url })}\n`);
  await stopped;
  forget();
  await server.close();
}
