import { nameKey } from '../link/name-key.ts';

/** UTF-16 units of a key at most: Neo4j indexes no text of more than 32,766 bytes. What a search looks for stands before. */
const LONGEST = 8000;

/** All names of a node as one text to search with CONTAINS: folded, each once, one a line. */
export function searchKey(names: readonly string[]): string {
  return shortened([...new Set(names.map(nameKey))].sort().join('\n'));
}

/** The words of a statement, folded, to search with CONTAINS. */
export function textKey(text: string): string {
  return shortened(nameKey(text));
}

function shortened(key: string): string {
  return key.length <= LONGEST ? key : key.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}
