import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../package-root.ts';
import type { CypherText } from '../store/store.ts';
import { readCypher } from './read-cypher.ts';

/** A saved question: one folder of queries/. */
export interface SavedQuery {
  /** The folder's name. */
  readonly slug: string;
  /** The GraphQL operation; its variables have defaults. */
  readonly graphql: string;
  /** The same in Cypher, for both stores. */
  readonly cypher: CypherText;
}

/** All saved questions in order of their names. A folder without api.graphql is none. */
export function readQueries(): SavedQuery[] {
  const root = packagePath('queries');
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'api.graphql')))
    .map(({ name }) => name)
    .sort()
    .map((slug) => ({
      slug,
      graphql: readFileSync(join(root, slug, 'api.graphql'), 'utf8'),
      cypher: readCypher(`queries/${slug}/graph.cypher`),
    }));
}
