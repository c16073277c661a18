import { nameKey } from '../link/name-key.ts';

/** All names of a node as one text to search with CONTAINS: folded, each once, one a line. */
export function searchKey(names: readonly string[]): string {
  return [...new Set(names.map(nameKey))].sort().join('\n');
}
