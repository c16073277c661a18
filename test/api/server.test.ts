import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../src/api/server.ts';
import { toPatch } from '../../src/graph/to-patch.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { FIXTURE } from '../ask/fixture-graph.ts';

let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await openStore('embedded', mkdtempSync(join(tmpdir(), 'mahdar-server-')));
  await store.write(FIXTURE.map((linked) => toPatch(linked, 'fixture')));
  server = await serve({ store, port: 0, log: () => {} });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

test('answers over HTTP', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ ask(question: "من تحدث عن دور الأردن") { statements { text } } }' }),
  });
  const { data } = (await response.json()) as { data: { ask: { statements: unknown[] } } };
  expect(data.ask.statements).toHaveLength(3);
});

test('tells its health', async () => {
  const response = await fetch(`${server.url}/health`);
  expect(await response.json()).toMatchObject({
    status: 'ok',
    store: 'embedded',
    articles: 2,
    version: expect.any(String),
  });
});

test('leads from / to GraphiQL, which needs nothing from elsewhere', async () => {
  const home = await fetch(server.url, { redirect: 'manual' });
  expect([home.status, home.headers.get('location')]).toEqual([302, '/graphql']);
  const accept = { accept: 'text/html' };
  const page = await fetch(`${server.url}/graphql`, { headers: accept });
  const html = await page.text();
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(html).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="https?:/);
  expect(html).toContain('query WhoSpokeAbout');
  const tag = page.headers.get('etag') ?? '';
  const again = await fetch(`${server.url}/graphql`, { headers: { ...accept, 'if-none-match': tag } });
  expect(again.status).toBe(304);
});

test('the page comes compressed, and plain to those who cannot unzip', async () => {
  const { request } = await import('node:http');
  const get = (encoding: string) =>
    new Promise<Buffer>((resolve, reject) => {
      const parts: Buffer[] = [];
      const headers = { accept: 'text/html', 'accept-encoding': encoding };
      request(`${server.url}/graphql`, { headers }, (response) => {
        response.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
      })
        .on('error', reject)
        .end();
    });
  const [zipped, plain] = await Promise.all([get('gzip'), get('identity')]);
  expect(zipped.length).toBeLessThan(3_000_000);
  expect(gunzipSync(zipped).equals(plain)).toBe(true);
});

test('answers only to the names of this machine', async () => {
  const { request } = await import('node:http');
  const status = (host: string) =>
    new Promise((resolve, reject) => {
      request(`${server.url}/health`, { headers: { host } }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
  expect(await status(`localhost:${server.port}`)).toBe(200);
  expect(await status('elsewhere.example')).toBe(421);
});

test('other paths are not found', async () => {
  expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
});

test('a taken port is named, with what to do', async () => {
  await expect(serve({ store, port: server.port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: expect.stringContaining(String(server.port)),
    hint: expect.stringContaining('PORT='),
  });
  await expect(serve({ store, host: '203.0.113.1', port: 0 })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
});
