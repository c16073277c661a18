import { existsSync, readFileSync } from 'node:fs';
import { MahdarError } from '../errors.ts';
import { packagePath } from '../package-root.ts';
import type { CypherText } from '../store/store.ts';
import type { QueryEntry } from './compile-queries.ts';
import { readCypher } from './read-cypher.ts';

/** A saved question: one folder of queries/. */
export interface SavedQuery extends QueryEntry {
  /** The GraphQL operation; its variables have defaults. */
  readonly graphql: string;
  /** The same in Cypher, for both stores. */
  readonly cypher: CypherText;
}

/** All saved questions in their order. Throws MahdarError DATA_NOT_BUILT where `npm run data` has not run. */
export function readQueries(): SavedQuery[] {
  const file = packagePath('dist', 'data', 'queries.json');
  if (!existsSync(file)) {
    throw new MahdarError('DATA_NOT_BUILT', 'the compiled list of saved questions is not there', {
      file,
      hint: 'Run `npm run build` in the project folder.',
    });
  }
  const entries = JSON.parse(readFileSync(file, 'utf8')) as QueryEntry[];
  return entries.map((entry) => ({
    ...entry,
    graphql: readFileSync(packagePath('queries', entry.slug, 'api.graphql'), 'utf8'),
    cypher: readCypher(`queries/${entry.slug}/graph.cypher`),
  }));
}
