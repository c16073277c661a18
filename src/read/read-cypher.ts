import { readFileSync } from 'node:fs';
import { packagePath } from '../package-root.ts';
import type { CypherText } from '../store/store.ts';

/** Reads a .cypher file of the package, e.g. `src/ask/statements-about.cypher`: the only way to make a CypherText. */
export function readCypher(path: string): CypherText {
  const text = readFileSync(packagePath(path), 'utf8');
  return text.replace(/^\s*\/\/.*$/gm, '').trim() as CypherText;
}

/** Reads a .cypher file of several statements, each ended by `;` at the end of a line. */
export function readCypherScript(path: string): CypherText[] {
  return readCypher(path)
    .split(/;\s*$/m)
    .map((part) => part.trim() as CypherText)
    .filter((part) => part !== '');
}
