import { readCypher } from '../read/read-cypher.ts';
import type { CypherText } from './store.ts';

/** Gives a statement of `src/store/cypher/` by file name, each file read once. */
export type StoreCypher = (name: string) => CypherText;

export function readStoreCypher(): StoreCypher {
  const texts = new Map<string, CypherText>();
  return (name) => {
    const text = texts.get(name) ?? readCypher(`src/store/cypher/${name}.cypher`);
    texts.set(name, text);
    return text;
  };
}
