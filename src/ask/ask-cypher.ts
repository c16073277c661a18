import { readCypher } from '../read/read-cypher.ts';
import type { CypherText } from '../store/store.ts';

const texts = new Map<string, CypherText>();

/** The read of that name, `src/ask/<name>.cypher`; each file is read once, when first asked for. */
export function askCypher(name: string): CypherText {
  const text = texts.get(name) ?? readCypher(`src/ask/${name}.cypher`);
  texts.set(name, text);
  return text;
}
