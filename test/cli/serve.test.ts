import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWith } from '../read/temporary-folder.ts';
import { CLI, cleanEnvironment, runCli } from './run-cli.ts';

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  /** All that was printed before it served. */
  readonly stdout: string;
  /** Milliseconds until it served. */
  readonly took: number;
}

/** Starts a command that serves, and waits until it says where. */
function startServing(
  words: readonly string[],
  folder: string,
  environment: Record<string, string> = {},
): Promise<Running> {
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, ...words], { env: cleanEnvironment(environment), cwd: folder });
  children.add(child);
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
      const url = /(http:\/\/[^/\s]+)\/graphql/.exec(stdout)?.[1];
      if (url) resolve({ child, url, stdout, took: performance.now() - started });
    });
    child.on('close', (code) => reject(new Error(`it ended with ${code}: ${stderr}`)));
  });
}

async function endWith(signal: NodeJS.Signals, { child }: Running): Promise<number | null> {
  child.removeAllListeners('close');
  child.kill(signal);
  const [code] = await once(child, 'close');
  return code;
}

async function askOver(url: string, question: string): Promise<{ data: { ask: { statements: { text: string }[] } } }> {
  const query = 'query ($question: String!) { ask(question: $question) { understood { family } statements { text } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { question } }),
  });
  return (await response.json()) as { data: { ask: { statements: { text: string }[] } } };
}

describe('serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('answers until %s, then closes the store', async (signal) => {
    const folder = folderWith();
    const running = await startServing(['serve', '--port', '0'], folder);
    expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${running.url}/health`)).status).toBe(200);
    expect(await askOver(running.url, "who spoke about Jordan's role")).toMatchObject({
      data: { ask: { statements: [] } },
    });
    const locked = await runCli(['ask', 'who met Russia'], { folder });
    expect(locked.code).toBe(1);
    expect(locked.stderr).toContain(`${running.url}/graphql`);
    expect(locked.stderr).toContain('hint: ask there with ask(question: "…")');
    expect(await endWith(signal, running)).toBe(0);
    expect((await runCli(['ask', 'who met Russia'], { folder })).code).toBe(0);
  });

  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const environment = { PORT: String(port) };
    const { code, stderr } = await runCli(['serve'], { folder: folderWith(), environment });
    other.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^mahdar: .*${port}.*\\n {2}hint: `));
  });
});

describe('start', () => {
  it('reads the samples, prints the cited answer, serves; the second start is quick and changes nothing', async () => {
    const folder = folderWith();
    const environment = { PORT: '0', MAHDAR_DATA: 'data' };
    const first = await startServing(['start'], folder, environment);
    expect(first.stdout).toMatch(/^\d+ articles: \d+ written, 0 unchanged, 0 failed; \d+ statements/);
    expect(first.stdout).toContain("> who spoke about Jordan's role");
    expect(first.stdout).not.toMatch(/[\u2066-\u2069]/);
    const { data } = await askOver(first.url, "who spoke about Jordan's role");
    expect(data.ask.statements.length).toBeGreaterThan(0);
    for (const { text } of data.ask.statements) expect(first.stdout).toContain(text);
    expect(await endWith('SIGINT', first)).toBe(0);

    const second = await startServing(['start', '--lang', 'ar'], folder, environment);
    expect(second.stdout).toMatch(/^\d+ articles: 0 written, \d+ unchanged, 0 failed; 0 statements/);
    expect(await askOver(second.url, "who spoke about Jordan's role")).toEqual({ data });
    await endWith('SIGINT', second);
  });
});
