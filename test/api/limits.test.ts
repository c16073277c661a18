import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, toApp } from '../../src/api/app.ts';
import { MahdarError } from '../../src/errors.ts';
import { toPatch } from '../../src/graph/to-patch.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { FIXTURE } from '../ask/fixture-graph.ts';
import { codeOf, counting, post, quietApp } from './post.ts';

let store: GraphStore;
let app: App;
beforeAll(async () => {
  store = await openStore('embedded', mkdtempSync(join(tmpdir(), 'mahdar-limits-')));
  await store.write(FIXTURE.map((linked) => toPatch(linked, 'fixture')));
  app = quietApp(store);
});
afterAll(() => store.close());

describe('arguments', () => {
  test.each([
    ['{ statements(first: 100000) { totalCount } }', 'ARGUMENT_INVALID'],
    ['{ statements(first: 0) { totalCount } }', 'ARGUMENT_INVALID'],
    ['{ statements(first: -1) { totalCount } }', 'ARGUMENT_INVALID'],
    ['{ statements(since: "2017-02-30") { totalCount } }', 'ARGUMENT_INVALID'],
    ['{ statements(since: "yesterday") { totalCount } }', 'ARGUMENT_INVALID'],
    ['{ statements(since: "2017-02-02", until: "2017-02-01") { totalCount } }', 'ARGUMENT_INVALID'],
    ['{ statements(role: HOST) { totalCount } }', 'ARGUMENT_INVALID'],
    ['{ statements(about: "") { totalCount } }', 'ARGUMENT_INVALID'],
    ['{ meetings(with: "Iran") { totalCount } }', 'ARGUMENT_INVALID'],
    ['{ ask(question: " ") { language } }', 'ARGUMENT_INVALID'],
    [`{ ask(question: "${'who '.repeat(200)}") { language } }`, 'ARGUMENT_INVALID'],
    ['{ statements(after: "nonsense") { nodes { id } } }', 'CURSOR_INVALID'],
    ['{ statements(after: "") { nodes { id } } }', 'CURSOR_INVALID'],
    ['{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ statements(', 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (query, code) => {
    expect(await codeOf(app, query)).toBe(code);
  });

  test('the message says what is wrong and what to do', async () => {
    const { errors } = await post(app, '{ statements(first: 100000) { totalCount } }');
    expect(errors?.[0]?.message).toContain('statements(first:)');
    expect(errors?.[0]?.extensions).toMatchObject({ argument: 'first', hint: expect.stringContaining('1 to 100') });
  });

  test('a date as a variable, and a cursor of another list', async () => {
    const query = 'query ($day: Date) { statements(since: $day) { totalCount } }';
    expect(await codeOf(app, query, { day: '2017-13-01' })).toBe('ARGUMENT_INVALID');
    const { data } = await post(app, '{ meetings(first: 1) { pageInfo { endCursor } } }');
    const cursor = data.meetings.pageInfo.endCursor;
    expect(await codeOf(app, 'query ($a: String) { statements(after: $a) { nodes { id } } }', { a: cursor })).toBe(
      'CURSOR_INVALID',
    );
  });
});

describe('limits', () => {
  const deep = (levels: number): string =>
    `{ node(id: "x") { ... on Statement { article { ${'statements(first: 1) { nodes { article { '.repeat(levels)} id ${'} } }'.repeat(levels)} } } } }`;

  test('depth, also through fragments', async () => {
    expect(await codeOf(app, deep(2))).toBeUndefined();
    expect(await codeOf(app, deep(10))).toBe('DEPTH_LIMIT');
    const chain = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Article { statements(first: 1) { nodes { article { ...F${i + 1} } } } }`,
    );
    const hidden = `{ article(id: "en1") { ...F0 } } ${chain.join('\n')} fragment F20 on Article { id }`;
    expect(await codeOf(app, hidden)).toBe('DEPTH_LIMIT');
  });

  test('aliases, tokens and fragment cycles', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `a${i}: node(id: "x") { id }`).join(' ');
    expect(await codeOf(app, `{ ${many} }`)).toBe('ALIAS_LIMIT');
    expect(await codeOf(app, `{ ${'__typename '.repeat(5000)} }`)).toBe('TOKEN_LIMIT');
    const cycle = '{ article(id: "en1") { ...A } } fragment A on Article { statements { nodes { article { ...A } } } }';
    expect(await codeOf(app, cycle)).toBeDefined();
  });

  test('cost: lists inside lists multiply, and variables count', async () => {
    const nested = (first: string) =>
      `nodes { article { statements(first: ${first}) { nodes { article { statements(first: ${first}) { nodes { id } } } } } } }`;
    const wide = Array.from({ length: 14 }, (_, i) => `a${i}: statements(first: 100) { ${nested('100')} }`).join(' ');
    const { reads, store: counted } = counting(store);
    expect(await codeOf(quietApp(counted), `{ ${wide} }`)).toBe('COST_LIMIT');
    expect(reads).toEqual([]);
    const page = `query ($n: Int = 100) { statements(first: $n) { ${nested('$n')} } }`;
    expect(await codeOf(app, page)).toBe('COST_LIMIT');
    expect(await codeOf(app, page, { n: 100 })).toBe('COST_LIMIT');
    expect(await codeOf(app, page, { n: 5 })).toBeUndefined();
    const chain = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    );
    const bomb = `{ ...F0 } ${chain} fragment F30 on Query { statements(first: 100) { nodes { article { id } } } }`;
    expect(await codeOf(app, bomb)).toBe('COST_LIMIT');
    const empty = bomb.replace('statements(first: 100) { nodes { article { id } } }', '__typename');
    expect(await codeOf(app, empty)).toBe('COST_LIMIT');
    const asked =
      '{ ask(question: "who spoke about Jordan", first: 100) { statements { article { statements(first: 100) { nodes { article { id } } } } } } }';
    expect(await codeOf(app, asked)).toBe('COST_LIMIT');
    expect(
      await codeOf(app, '{ statements(first: 100) { nodes { references { actor { id } } article { id } } } }'),
    ).toBeUndefined();
  });

  test('the body', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { padding: 'x'.repeat(200_000) } });
    const headers = { 'content-type': 'application/json' };
    const declared = await app.fetch('http://localhost/graphql', { method: 'POST', headers, body });
    expect(declared.status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const undeclared = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(undeclared.status).toBe(413);
  });

  test('batches, forms and bare GET requests are refused', async () => {
    const headers = { 'content-type': 'application/json' };
    const batch = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers,
      body: '[{"query":"{__typename}"}]',
    });
    expect(batch.status).toBe(400);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const form = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"{__typename}"}',
      });
      expect(form.status).toBe(403);
    }
    const get = await app.fetch('http://localhost/graphql?query={__typename}', {
      headers: { accept: 'application/json' },
    });
    expect(get.status).toBe(403);
    expect(await get.json()).toMatchObject({ errors: [{ extensions: { code: 'CSRF_PREVENTED' } }] });
    const page = await app.fetch('http://localhost/graphql?query={__typename}', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test('what GraphiQL asks for the schema is within the limits', async () => {
    const { errors, data } = await post(
      app,
      getIntrospectionQuery({ inputValueDeprecation: true, descriptions: true }),
    );
    expect(errors).toBeUndefined();
    expect(data.__schema.queryType.name).toBe('Query');
  });

  test('no other site may read answers', async () => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: '{"query":"{__typename}"}',
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('an operation that takes too long', async () => {
    const slow = new Proxy(store, {
      get: (target, name) => (name === 'read' ? () => new Promise(() => {}) : Reflect.get(target, name)),
    });
    const { errors } = await post(toApp({ store: slow, log: () => {}, timeout: 50 }), '{ statements { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('OPERATION_TIMEOUT');
  });

  test('nothing is read any more for an operation that took too long', async () => {
    let begun = 0;
    const slow = new Proxy(store, {
      get: (target, name) =>
        name !== 'read'
          ? Reflect.get(target, name)
          : async (...given: Parameters<GraphStore['read']>) => {
              begun += 1;
              await new Promise((resolve) => setTimeout(resolve, 40));
              return target.read(...given);
            },
    });
    const query =
      '{ statements { nodes { article { statements { nodes { article { statements { nodes { id } } } } } } } } }';
    const { errors, status } = await post(toApp({ store: slow, log: () => {}, timeout: 60 }), query);
    expect([errors?.length, errors?.[0]?.extensions.code, status]).toEqual([1, 'OPERATION_TIMEOUT', 503]);
    const then = begun;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(begun).toBe(then);
    expect(begun).toBeLessThanOrEqual(2);
  });
});

describe('errors', () => {
  const failing = (error: unknown) =>
    new Proxy(store, {
      get: (target, name) => (name === 'read' ? () => Promise.reject(error) : Reflect.get(target, name)),
    });

  test('what clients learn of faults', async () => {
    const logged: unknown[] = [];
    const ask = async (error: unknown) => {
      const broken = toApp({ store: failing(error), log: (each) => logged.push(each) });
      return post(broken, '{ statements { totalCount } }');
    };
    const secret = await ask(new Error('secret /home/someone'));
    expect(JSON.stringify(secret)).not.toContain('secret');
    expect(secret.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    const closed = await ask(new MahdarError('STORE_CLOSED', 'The store in /home/someone was closed.'));
    expect(JSON.stringify(closed)).not.toContain('/home');
    expect(closed.errors?.[0]?.extensions.code).toBe('STORE_CLOSED');
    expect(logged).toHaveLength(2);
    expect(JSON.stringify(secret)).not.toContain('stack');
  });
});
