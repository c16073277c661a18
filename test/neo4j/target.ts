/** A Neo4j server that tests may fill and empty. */
export interface Neo4jTarget {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** How it came: given by the environment, a container, or a Java process of our own. */
  readonly via: 'env' | 'docker' | 'java';
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jTarget | null;
  }
}

/** Password of the servers that the tests start themselves. */
export const TEST_PASSWORD = 'test-password';
