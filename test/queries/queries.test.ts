// Every saved question is run on every store, in Cypher, without a port, over HTTP and in plain words; answers must be
// equal. `npx vitest run test/queries -u` writes expected.json anew: look at the diff.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../src/api/server.ts';
import { ask } from '../../src/ask/ask.ts';
import { packagePath } from '../../src/package-root.ts';
import { readQueries, type SavedQuery } from '../../src/read/read-queries.ts';
import { post, quietApp } from '../api/post.ts';
import { type FilledStore, forEachStore } from '../ask/for-each-store.ts';
import { linkedSeeds } from './seeds.ts';

interface Nodes {
  readonly nodes: readonly { id: string }[];
}

const QUERIES = readQueries();

test('there are at least five saved questions', () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(5);
});

test('variables are said alike in question.yaml and api.graphql', () => {
  for (const { slug, graphql, variables } of QUERIES) {
    for (const [name, { default: value }] of Object.entries(variables)) {
      expect(graphql, slug).toMatch(new RegExp(`\\$${name}: String!? = "${value}"`));
    }
  }
});

function suite(filled: FilledStore): void {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serve({ store: filled.store(), port: 0, log: () => {} });
  });
  afterAll(() => server.close());

  describe.each(QUERIES)('$slug', (query) => {
    test('over GraphQL it gives what is expected', async () => {
      const { data, errors } = await post(quietApp(filled.store()), query.graphql);
      expect(errors).toBeUndefined();
      expect((Object.values(data)[0] as Nodes).nodes.length, 'the seeds hold an answer').toBeGreaterThan(0);
      const file = join(packagePath('queries', query.slug), 'expected.json');
      if (!existsSync(file) && !isUpdating()) {
        throw new Error(`${file} is missing: run \`npx vitest run test/queries -u\`, read it, and commit it.`);
      }
      await expect(`${JSON.stringify(data, inKeyOrder, 2)}\n`).toMatchFileSnapshot(file);
    });

    test('over HTTP it gives the same', async () => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: query.graphql }),
      });
      expect(await idsOf(query, filled)).toEqual(nodesOf((await response.json()) as { data: object }));
    });

    test('in Cypher it gives the same, in the same order', async () => {
      const rows = await filled.store().read<{ id: string }>(query.cypher, query.parameters);
      expect(rows.map(({ id }) => id)).toEqual(await idsOf(query, filled));
    });

    test.each(['ar', 'en'] as const)('in plain words it is understood: %s', async (language) => {
      const answer = await ask(filled.store(), query.ask[language], { limit: 20 });
      expect(answer.problem).toBeNull();
      expect(answer.language).toBe(language);
      expect(answer.understood?.family).toBe(query.slug);
      const ids = [...answer.statements, ...answer.meetings].map(({ id }) => id);
      const all = await idsOf(query, filled);
      // In plain words, the relay chain leaves out what came straight, and a role is answered by what the actor does first.
      if (answer.understood?.role) expect([...ids].sort()).toEqual([...all].sort());
      else expect(query.slug === 'relay-chain' ? all.filter((id) => ids.includes(id)) : all).toEqual(ids);
    });
  });
}

/** Fields of an object are in no order of their own: they come as they are resolved. */
function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isUpdating(): boolean {
  const { snapshotState } = expect.getState() as { snapshotState?: { _updateSnapshot?: string } };
  return snapshotState?._updateSnapshot === 'all';
}

async function idsOf({ graphql }: SavedQuery, { store }: FilledStore): Promise<string[]> {
  return nodesOf(await post(quietApp(store()), graphql));
}

function nodesOf({ data }: { data: object }): string[] {
  return (Object.values(data)[0] as Nodes).nodes.map(({ id }) => id);
}

forEachStore('saved questions', suite, linkedSeeds);
