import { type App, toApp } from '../../src/api/app.ts';
import type { CypherText, GraphStore, Parameters } from '../../src/store/store.ts';

export interface Posted {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into by tests
  readonly data: any;
  readonly errors: readonly { message: string; extensions: { code?: string } & Record<string, unknown> }[] | undefined;
}

/** Asks an app without a port. */
export async function post(app: App, query: string, variables: object = {}): Promise<Posted> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Omit<Posted, 'status'>;
  return { status: response.status, data, errors };
}

/** Code of the only error. */
export async function codeOf(app: App, query: string, variables: object = {}): Promise<string | undefined> {
  const { errors } = await post(app, query, variables);
  return errors?.[0]?.extensions.code;
}

/** A store that counts its reads. */
export function counting(store: GraphStore): { store: GraphStore; reads: CypherText[] } {
  const reads: CypherText[] = [];
  const read = <Row>(cypher: CypherText, parameters?: Parameters): Promise<Row[]> => {
    reads.push(cypher);
    return store.read<Row>(cypher, parameters);
  };
  return {
    reads,
    store: new Proxy(store, { get: (target, name) => (name === 'read' ? read : Reflect.get(target, name)) }),
  };
}

/** An app over a store; what clients do not see is thrown away. */
export function quietApp(store: GraphStore): App {
  return toApp({ store, log: () => {} });
}
