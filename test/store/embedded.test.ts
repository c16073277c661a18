import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import grafeo from '@grafeo-db/js';
import { afterAll, describe, expect, test } from 'vitest';
import { toPatch } from '../../src/graph/to-patch.ts';
import { readCypher } from '../../src/read/read-cypher.ts';
import { EmbeddedDriver } from '../../src/store/embedded/embedded-driver.ts';
import { openStore } from '../../src/store/open-store.ts';
import { embeddedCase } from '../contract/store/store-case.ts';
import { storeContract } from '../contract/store/store-contract.ts';
import { talks } from '../contract/store/write.ts';

describe('embedded store', () => storeContract(embeddedCase()));

describe('embedded store, opening', () => {
  const root = mkdtempSync(join(tmpdir(), 'mahdar-open-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('makes its folder', async () => {
    const store = await openStore('embedded', join(root, 'a/b/c'));
    expect((await store.summary()).articles).toBe(0);
    await store.close();
  });

  test('to read makes nothing, and is shared', async () => {
    const folder = join(root, 'read-only');
    await expect(openStore('embedded', folder, undefined, { readOnly: true })).rejects.toMatchObject({
      code: 'STORE_MISSING',
    });
    expect(readdirSync(root)).not.toContain('read-only');
    const store = await openStore('embedded', folder);
    await store.write([toPatch(talks('t1'), '1')]);
    await store.close();
    const readers = await Promise.all([1, 2].map(() => openStore('embedded', folder, undefined, { readOnly: true })));
    for (const reader of readers) expect((await reader.summary()).articles).toBe(1);
    await expect(readers[0]?.write([toPatch(talks('t2'), '1')])).rejects.toMatchObject({ code: 'STORE_FAILED' });
    for (const reader of readers) await reader.close();
  });

  test('a folder in use by this process is STORE_LOCKED', async () => {
    const folder = join(root, 'locked');
    const store = await openStore('embedded', folder);
    await expect(openStore('embedded', folder)).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining(folder),
      hint: expect.stringContaining('Stop'),
    });
    expect((await store.summary()).articles).toBe(0);
    await store.close();
  });

  test('a folder in use by another process is STORE_LOCKED, and free again when that is gone', async () => {
    const folder = join(root, 'other');
    mkdirSync(folder);
    const script = `
      const grafeo = require('@grafeo-db/js');
      globalThis.database = grafeo.GrafeoDB.create(${JSON.stringify(join(folder, 'graph.grafeo'))});
      console.log('open');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await expect(openStore('embedded', folder)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await openStore('embedded', folder);
    await store.close();
  });

  test('a file that is no database is STORE_DAMAGED and stays as it is', async () => {
    const folder = join(root, 'damaged');
    mkdirSync(folder);
    writeFileSync(join(folder, 'graph.grafeo'), 'these are not the bytes of a graph');
    await expect(openStore('embedded', folder)).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
      message: expect.stringContaining(folder),
    });
    expect(readFileSync(join(folder, 'graph.grafeo'), 'utf8')).toBe('these are not the bytes of a graph');
  });

  test('a database cut short is STORE_DAMAGED', async () => {
    const folder = join(root, 'short');
    const store = await openStore('embedded', folder);
    await store.write([toPatch(talks('t1'), '1')]);
    await store.close();
    truncateSync(join(folder, 'graph.grafeo'), 20_000);
    await expect(openStore('embedded', folder)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  test('a log damaged after a crash is STORE_DAMAGED', async () => {
    const folder = join(root, 'log');
    mkdirSync(folder);
    const database = grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'));
    // What a later commit has synced is checked; damage after it cannot be told from a write that a power cut tore.
    for (let n = 0; n < 50; n++) {
      if (n === 48) await sleep(300);
      await database.executeCypher('CREATE (n:Article {id: $id})', { id: `article:${n}` });
    }
    const crashed = join(root, 'log-crashed');
    cpSync(folder, crashed, { recursive: true });
    database.close();
    const [log] = readdirSync(join(crashed, 'graph.grafeo.wal'));
    const file = join(crashed, 'graph.grafeo.wal', String(log));
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 1000, 1020);
    writeFileSync(file, bytes);
    await expect(openStore('embedded', crashed)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  test('a data folder that is a file is STORE_FAILED', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o600);
    await expect(openStore('embedded', file)).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });

  test('a transaction that fails half-way keeps nothing', async () => {
    const driver = new EmbeddedDriver(grafeo.GrafeoDB.create(), 'memory');
    const cypher = readCypher('src/store/cypher/create-article.cypher');
    const write = driver.transaction(async (run) => {
      await run(cypher, { rows: [{ id: 'article:a', props: { text: 'x' } }] });
      await run(readCypher('src/store/cypher/create-said.cypher'));
    });
    await expect(write).rejects.toMatchObject({ code: 'STORE_FAILED' });
    expect(await driver.run(readCypher('src/store/cypher/all-nodes.cypher'))).toEqual([]);
    await driver.close();
  });

  test('a writer that is in the way all the time is STORE_CONFLICT, and nothing is kept', async () => {
    const database = grafeo.GrafeoDB.create();
    const driver = new EmbeddedDriver(database, 'memory');
    await driver.run(readCypher('src/store/neo4j/take-turn.cypher'));
    const inTheWay = database.beginTransaction();
    await inTheWay.executeCypher('MATCH (s:MahdarStore) SET s.model = 2');
    const write = driver.transaction((run) => run(readCypher('src/store/neo4j/take-turn.cypher')));
    await expect(write).rejects.toMatchObject({ code: 'STORE_CONFLICT' });
    inTheWay.rollback();
    await driver.transaction((run) => run(readCypher('src/store/neo4j/take-turn.cypher')));
    await driver.close();
  });

  test('an unknown target is OPTION_INVALID', async () => {
    await expect(openStore('sqlite', root)).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });
});
