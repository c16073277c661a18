// Finds or starts one Neo4j for the whole run, and only where a test file of the run asks for it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { freePort, startLocal } from './local-server.ts';
import { type Neo4jTarget, TEST_PASSWORD } from './target.ts';

type Found = { target: Neo4jTarget; stop: () => Promise<void> };

const HERE = fileURLToPath(new URL('.', import.meta.url));
const WAYS = { env: fromEnvironment, docker: fromDocker, java: fromJava };

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!(await isWanted(project))) {
    project.provide('neo4j', null);
    return undefined;
  }
  const tried: string[] = [];
  for (const [name, find] of Object.entries(WAYS)) {
    try {
      const found = await find();
      if (found !== null) {
        project.provide('neo4j', found.target);
        console.log(`[neo4j] ${found.target.via}: ${found.target.uri}`);
        return found.stop;
      }
      tried.push(`${name}: not available`);
    } catch (error) {
      tried.push(`${name}: ${(error as Error).message}`);
    }
  }
  none(tried);
  project.provide('neo4j', null);
  return undefined;
}

/** A run narrowed to other tests need not wait for a server: files that use one say `inject('neo4j')` or use the contract. */
async function isWanted(project: TestProject): Promise<boolean> {
  const patterns = (project.vitest as { filenamePattern?: string[] }).filenamePattern;
  const { testFiles } = await project.globTestFiles(patterns);
  return testFiles.some((file) => /inject\('neo4j'\)|for-each-store/.test(readFileSync(file, 'utf8')));
}

function none(tried: readonly string[]): void {
  const advice =
    'Start Docker, or install a JDK (17 or 21) and Maven, or set NEO4J_URL, NEO4J_USER and NEO4J_PASSWORD.';
  const message = `NO NEO4J: every Neo4j test is SKIPPED\n  ${tried.join('\n  ')}\n  ${advice}`;
  if (process.env.NEO4J_TEST_REQUIRED === '1' || process.env.CI === 'true') {
    throw new Error(message.replace('SKIPPED', 'REQUIRED (CI)'));
  }
  console.error(`\n${'!'.repeat(80)}\n${message}\n${'!'.repeat(80)}\n`);
}

/** A server that is there already. The tests empty it: never name one that holds anything. */
async function fromEnvironment(): Promise<Found | null> {
  const { NEO4J_TEST_URI, NEO4J_URL, NEO4J_USER, NEO4J_PASSWORD, NEO4J_TEST_PASSWORD } = process.env;
  const uri = NEO4J_TEST_URI ?? NEO4J_URL;
  if (uri === undefined || uri === '') return null;
  const password = NEO4J_TEST_PASSWORD ?? NEO4J_PASSWORD ?? TEST_PASSWORD;
  return { target: { uri, user: NEO4J_USER ?? 'neo4j', password, via: 'env' }, stop: async () => {} };
}

async function fromDocker(): Promise<Found | null> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
  } catch {
    return null;
  }
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(process.env.NEO4J_TEST_IMAGE ?? 'neo4j:5.26-community')
    .withPassword(TEST_PASSWORD)
    .withEnvironment({
      NEO4J_server_memory_heap_max__size: '512m',
      NEO4J_server_memory_pagecache_size: '64m',
      NEO4J_db_tx__log_preallocate: 'false',
    })
    .start();
  return {
    target: { uri: container.getBoltUri(), user: 'neo4j', password: TEST_PASSWORD, via: 'docker' },
    stop: async () => void (await container.stop()),
  };
}

async function fromJava(): Promise<Found | null> {
  if (spawnSync('java', ['-version']).error) return null;
  const lib = process.env.NEO4J_TEST_LIB ?? fetchServer();
  const server = await startLocal(lib, mkdtempSync(join(tmpdir(), 'neo4j-')), await freePort());
  return {
    target: { uri: server.uri, user: 'neo4j', password: TEST_PASSWORD, via: 'java' },
    async stop() {
      await server.stop('SIGTERM');
      rmSync(server.home, { recursive: true, force: true });
    },
  };
}

/** The server's jars from Maven Central, 125 MB, once. */
function fetchServer(): string {
  const lib = join(HERE, '../../node_modules/.cache/neo4j-test/lib');
  if (existsSync(join(lib, '.ok'))) return lib;
  console.log('[neo4j] fetching the server from Maven Central (125 MB, once)');
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  const result = spawnSync('mvn', ['-B', '-q', '-f', join(HERE, 'pom.xml'), ...goal], { encoding: 'utf8' });
  if (result.error || result.status !== 0)
    throw new Error(`mvn: ${result.error?.message ?? result.stdout.slice(-400)}`);
  writeFileSync(join(lib, '.ok'), '');
  return lib;
}
