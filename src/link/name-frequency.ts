import type { Knowledge } from '../gazetteer/knowledge.ts';
import { nameKey } from './name-key.ts';

/** People whom news may name, by order of magnitude: what shares of names are multiplied with. */
const NEWSMAKERS = 100_000;

/** Above this many expected namesakes, articles that give the same name may well mean several people. */
const TELLING = 3;

/** Whether a name alone tells who it is: two words at least, and few bear it. */
export function isTelling(name: string, knowledge: Knowledge): boolean {
  const words = nameKey(name).split(' ');
  return words.length > 1 && expectedNamesakes(knowledge, words) < TELLING;
}

interface Frequencies {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
  readonly people: number;
}

const made = new WeakMap<Knowledge, Frequencies>();

/**
 * How many people of the news may be expected to bear a name by chance, judged by how many of those we know have its first word and its last word
 * (taken as independent, as in record linkage after Fellegi and Sunter, 1969). Below 1 the name alone tells who it is; `Muhammad Ahmad` has hundreds.
 * @param name key words of a full name, two at least
 */
export function expectedNamesakes(knowledge: Knowledge, name: readonly string[]): number {
  const { first, last, people } = frequenciesOf(knowledge);
  const share = (counts: ReadonlyMap<string, number>, word: string | undefined) =>
    ((counts.get(word ?? '') ?? 0) + 0.5) / (people + 1);
  const middle = name.slice(1, -1).reduce((product, word) => product * Math.min(1, 4 * share(first, word)), 1);
  return NEWSMAKERS * share(first, name[0]) * share(last, name.at(-1)) * middle;
}

function frequenciesOf(knowledge: Knowledge): Frequencies {
  const before = made.get(knowledge);
  if (before) return before;
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  let people = 0;
  for (const row of knowledge.gazetteer.rows) {
    if (row.type !== 'Person') continue;
    people++;
    const names = [...row.names.ar, ...row.names.en].map((name) => nameKey(name).split(' '));
    for (const word of new Set(names.map((words) => words[0] as string))) first.set(word, (first.get(word) ?? 0) + 1);
    for (const word of new Set(names.map((words) => words.at(-1) as string))) last.set(word, (last.get(word) ?? 0) + 1);
  }
  const frequencies = { first, last, people };
  made.set(knowledge, frequencies);
  return frequencies;
}
