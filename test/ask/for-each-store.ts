// Runs one suite on each store: on Neo4j where a server is there, which the test then has for itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { toPatch } from '../../src/graph/to-patch.ts';
import type { LinkedArticle } from '../../src/link/linked-article.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { emptyServer } from '../contract/store/store-case.ts';
import { takeServer } from '../neo4j/exclusive.ts';
import { FIXTURE } from './fixture-graph.ts';

/** A store that holds the articles; `store()` is there once the suite's hooks have run. */
export interface FilledStore {
  readonly name: GraphStore['name'];
  store(): GraphStore;
}

/** Describes `title` once a store. Without a Neo4j server that half is skipped, loudly (test/neo4j/global-setup.ts). */
export function forEachStore(
  title: string,
  suite: (filled: FilledStore) => void,
  articles: () => readonly LinkedArticle[] | Promise<readonly LinkedArticle[]> = () => FIXTURE,
): void {
  describe(`${title}: embedded`, () => suite(embedded(articles)));
  const target = inject('neo4j');
  describe.skipIf(target === null)(`${title}: neo4j`, () => {
    let store: GraphStore | undefined;
    let giveBack = () => {};
    beforeAll(async () => {
      if (target === null) return;
      giveBack = await takeServer(target.uri);
      await emptyServer(target);
      store = await openStore(target.uri, '', target);
      await store.write((await articles()).map((linked) => toPatch(linked, 'fixture')));
    }, 600_000);
    afterAll(async () => {
      await store?.close();
      giveBack();
    });
    suite({ name: 'neo4j', store: () => store as GraphStore });
  });
}

function embedded(articles: () => readonly LinkedArticle[] | Promise<readonly LinkedArticle[]>): FilledStore {
  let store: GraphStore | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-ask-'));
  beforeAll(async () => {
    store = await openStore('embedded', folder);
    await store.write((await articles()).map((linked) => toPatch(linked, 'fixture')));
  });
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { name: 'embedded', store: () => store as GraphStore };
}
