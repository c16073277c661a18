import { readCypher } from '../../../src/read/read-cypher.ts';
import type { GraphStore } from '../../../src/store/store.ts';

/** The whole graph as sorted lines: two graphs are equal where these are. */
export async function canonicalDump(store: GraphStore): Promise<string[]> {
  const nodes = await store.read<{ id: string; labels: string[]; props: object }>(
    readCypher('src/store/cypher/all-nodes.cypher'),
  );
  const edges = await store.read<{ from: string; type: string; to: string; props: object }>(
    readCypher('src/store/cypher/all-edges.cypher'),
  );
  return [
    ...nodes.map(({ id, labels, props }) => `(${id} :${[...labels].sort().join(':')}) ${sorted(props)}`),
    ...edges.map(({ from, type, to, props }) => `(${from})-[:${type}]->(${to}) ${sorted(props)}`),
  ].sort();
}

function sorted(props: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1))));
}
