import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MahdarError } from '../errors.ts';
import type { GraphStore } from '../store/store.ts';
import { type AppOptions, toApp } from './app.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1', '[::1]'];

export interface ServeOptions extends Omit<AppOptions, 'store'> {
  readonly store: GraphStore;
  /** Address to listen on. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and waits for requests under way. The store stays open. */
  close(): Promise<void>;
}

/**
 * Serves the API. Resolves once it listens.
 * @throws MahdarError PORT_TAKEN where the port is in use, OPTION_INVALID where host or port cannot be listened on
 */
export async function serve({ host = '127.0.0.1', port = 4000, ...options }: ServeOptions): Promise<RunningServer> {
  // On the loopback address it is this machine's own; elsewhere people give it names that it cannot know.
  const app = toApp({ hosts: LOOPBACK.includes(host) ? LOOPBACK : null, ...options });
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
  await listen(server, host, port);
  const { port: taken } = server.address() as AddressInfo;
  const named = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${named}:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeIdleConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): MahdarError {
  if (error.code === 'EADDRINUSE') {
    return new MahdarError('PORT_TAKEN', `port ${port} of ${host} is in use by another program`, {
      hint: `Stop that program, or choose another port: PORT=${port + 1} npm start, or mahdar serve --port ${port + 1}.`,
      cause: error,
    });
  }
  const reason = error.code === 'EACCES' ? 'needs more rights than this user has' : 'cannot be listened on';
  return new MahdarError('OPTION_INVALID', `port ${port} of ${host} ${reason} (${error.code ?? error.message})`, {
    hint: 'Choose a port above 1023 and an address of this machine, e.g. HOST=127.0.0.1.',
    cause: error,
  });
}
