import type { Knowledge } from '../gazetteer/knowledge.ts';
import { nameKey } from './name-key.ts';

/** Known people with a word in their names that make it a name of its own. */
const ESTABLISHED = 3;
/** Of the people with the rarer of two words, the share that must be spelt with the other too for the two to be spellings of one name. */
const SPELLINGS = 0.1;

interface NameWords {
  readonly people: ReadonlyMap<string, number>;
  /** People spelt with either of two words. */
  readonly spellings: ReadonlyMap<string, number>;
}

const made = new WeakMap<Knowledge, NameWords>();

/** True where two words are both well-known names and no known person is spelt with either: `Sa'd` and `Sa'ud` differ, `Sirghi` and `Sirji` do not. */
export function areTwoNames(knowledge: Knowledge, a: string, b: string): boolean {
  if (a === b) return false;
  const { people, spellings } = wordsOf(knowledge);
  const rarer = Math.min(people.get(a) ?? 0, people.get(b) ?? 0);
  return rarer >= ESTABLISHED && (spellings.get(pairOf(a, b)) ?? 0) < SPELLINGS * rarer;
}

function wordsOf(knowledge: Knowledge): NameWords {
  const before = made.get(knowledge);
  if (before) return before;
  const people = new Map<string, number>();
  const spellings = new Map<string, number>();
  for (const row of knowledge.gazetteer.rows) {
    if (row.type !== 'Person') continue;
    const names = [row.names.ar, row.names.en].flatMap((list) => list.map((name) => nameKey(name).split(' ')));
    for (const word of new Set(names.flat())) people.set(word, (people.get(word) ?? 0) + 1);
    const pairs = new Set<string>();
    for (const [at, name] of names.entries()) for (const other of names.slice(at + 1)) addPairs(pairs, name, other);
    for (const pair of pairs) spellings.set(pair, (spellings.get(pair) ?? 0) + 1);
  }
  const words = { people, spellings };
  made.set(knowledge, words);
  return words;
}

/** Words that stand at the same place of two names of one person. */
function addPairs(pairs: Set<string>, a: readonly string[], b: readonly string[]): void {
  if (a.length !== b.length) return;
  a.forEach((word, at) => {
    if (word !== b[at]) pairs.add(pairOf(word, b[at] as string));
  });
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
