// A real Neo4j Community server as a process of its own, from the jars of Maven Central: no container needed.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TEST_PASSWORD } from './target.ts';

const START_LIMIT = 120_000;
const SMALL = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

export interface LocalServer {
  readonly uri: string;
  readonly home: string;
  stop(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a server on a data folder of its own. It may be killed and started again on the same folder. */
export async function startLocal(lib: string, home: string, port: number): Promise<LocalServer> {
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'import', 'run']) {
    mkdirSync(join(home, folder), { recursive: true });
  }
  writeFileSync(join(home, 'conf/neo4j.conf'), configuration(port));
  setPassword(lib, home);
  const out = join(home, 'logs/console.log');
  const file = openSync(out, 'w');
  const [program, ...args] = withParent([
    ...['java', '-Xms256m', '-Xmx512m', ...SMALL, '-Dfile.encoding=UTF-8', ...OPENS],
    ...['-cp', join(lib, '*'), 'org.neo4j.server.CommunityEntryPoint'],
    ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'],
  ]);
  const child = spawn(program as string, args, { env: environment(home), stdio: ['ignore', file, file] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await started(child, out);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    home,
    async stop(signal) {
      child.kill(signal);
      const limit = setTimeout(() => child.kill('SIGKILL'), 30_000);
      await gone;
      clearTimeout(limit);
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function configuration(port: number): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=64m',
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    'internal.server.bolt.thread_pool_shutdown_wait_time=100ms',
    'internal.server.bolt.connection_shutdown_wait_time=100ms',
    '',
  ].join('\n');
}

function environment(home: string): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
}

/** Only before the first start. */
function setPassword(lib: string, home: string): void {
  if (existsSync(join(home, 'data/dbms/auth.ini')) || existsSync(join(home, 'data/databases/system'))) return;
  const tool = 'org.neo4j.server.startup.Neo4jAdminCommand';
  const args = ['-Xmx96m', ...SMALL, '-cp', join(lib, '*'), tool, 'dbms', 'set-initial-password', TEST_PASSWORD];
  const { status, stderr } = spawnSync('java', args, { env: environment(home), encoding: 'utf8' });
  if (status !== 0) throw new Error(`set-initial-password: ${stderr}`);
}

/** Under Linux the server dies with the process that started it, even where that is killed. */
function withParent(command: string[]): string[] {
  return spawnSync('setpriv', ['--version']).error ? command : ['setpriv', '--pdeathsig', 'KILL', ...command];
}

async function started(child: ChildProcess, out: string): Promise<void> {
  const deadline = Date.now() + START_LIMIT;
  while (!/ Started\.$/m.test(readFileSync(out, 'utf8'))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`neo4j did not start:\n${readFileSync(out, 'utf8').slice(-2000)}`);
    }
    await sleep(100);
  }
}
