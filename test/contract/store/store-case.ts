import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import type { GraphStore } from '../../../src/store/store.ts';
import { takeServer } from '../../neo4j/exclusive.ts';
import type { Neo4jTarget } from '../../neo4j/target.ts';

/** One kind of store, to be tried by the contract. */
export interface StoreCase {
  readonly name: GraphStore['name'];
  /** An empty store. The one opened before is closed first. */
  fresh(): Promise<GraphStore>;
  /** Opens what `fresh` gave once more, closing it first. */
  again(): Promise<GraphStore>;
}

/** The embedded store in a temporary folder. To be called inside `describe`. */
export function embeddedCase(): StoreCase {
  let root: string;
  let count = 0;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'mahdar-store-'));
  });
  const { opened, close } = toOpened();
  afterAll(async () => {
    await close();
    rmSync(root, { recursive: true, force: true });
  });
  const open = async () => opened(await openStore('embedded', join(root, String(count))));
  return {
    name: 'embedded',
    async fresh() {
      await close();
      count += 1;
      return open();
    },
    async again() {
      await close();
      return open();
    },
  };
}

/** A Neo4j server, emptied. No other test file has it meanwhile. To be called inside `describe`. */
export function neo4jCase(target: Neo4jTarget): StoreCase {
  let giveBack = () => {};
  const { opened, close } = toOpened();
  beforeAll(async () => {
    giveBack = await takeServer(target.uri);
  }, 600_000);
  afterAll(async () => {
    await close();
    giveBack();
  });
  const open = async () => opened(await openStore(target.uri, '', target));
  return {
    name: 'neo4j',
    async fresh() {
      await close();
      await emptyServer(target);
      return open();
    },
    async again() {
      await close();
      return open();
    },
  };
}

export async function emptyServer({ uri, user, password }: Neo4jTarget): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
  await driver.close();
}

function toOpened() {
  let store: GraphStore | null = null;
  return {
    opened(next: GraphStore) {
      store = next;
      return next;
    },
    async close() {
      await store?.close();
      store = null;
    },
  };
}
