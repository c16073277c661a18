import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { KnownPerson, Office } from '../gazetteer/known.ts';
import { nameKey } from './name-key.ts';

type Index = ReadonlyMap<string, readonly KnownPerson[]>;
const indexes = new WeakMap<Knowledge, Index>();

/** What one article tells of a person. */
export interface PersonSeen {
  readonly name: string;
  /** Ids of countries and bodies that the office speaks for. */
  readonly represents: readonly string[];
  /** ISO day of the article, or null. */
  readonly on: string | null;
}

/**
 * The one known person that a name can stand for, or null: all its words in order among the words of a known name; where several fit,
 * those of the country represented, then those in office on the day. More than one left is no answer.
 */
export function findPerson(knowledge: Knowledge, seen: PersonSeen): KnownPerson | null {
  const words = nameKey(seen.name).split(' ');
  const last = words.at(-1) ?? '';
  const candidates = indexOf(knowledge).get(last) ?? [];
  const fitting = candidates.filter((person) => spellings(person).some((known) => isWithin(words, known)));
  const country = seen.represents.filter((id) => id.startsWith('country:'));
  const own =
    country.length > 0
      ? fitting.filter((person) => person.country !== null && country.includes(person.country))
      : fitting;
  if (own.length <= 1) return own[0] ?? null;
  const serving = own.filter((person) => isInOffice(person, seen.on));
  if (serving.length === 1) return serving[0] ?? null;
  return null;
}

function spellings(person: KnownPerson): string[][] {
  return [...person.names.ar, ...person.names.en].map((name) => nameKey(name).split(' '));
}

/** Son of: the word behind it names the father and may not be passed over. */
const SON_OF = '\u0628\u0646';

/** The words in order, the first being the first; generations may be left out, but not the father that the short name gives. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (let k = 0; k < short.length; k++) {
    const word = short[k];
    const behindSon = k > 0 && short[k - 1] === SON_OF;
    if (behindSon && long[at] !== word) return false;
    while (at < long.length && long[at] !== word) at++;
    if (at === long.length) return false;
    at++;
  }
  return short.length > 1 ? short[0] === long[0] : at === long.length;
}

function isInOffice(person: KnownPerson, on: string | null): boolean {
  if (on === null) return false;
  return person.offices.some((office) => covers(office, on));
}

/** Known years only: an office without an end lasts six years at most for this purpose (the source may have stopped looking). */
function covers({ start, end }: Office, on: string): boolean {
  const year = Number(on.slice(0, 4));
  if (start === null) return false;
  const from = Number(start.slice(0, 4));
  const to = end === null ? from + 8 : Number(end.slice(0, 4));
  return from <= year && year <= to;
}

function indexOf(knowledge: Knowledge): Index {
  const made = indexes.get(knowledge);
  if (made) return made;
  const index = new Map<string, KnownPerson[]>();
  for (const row of knowledge.gazetteer.rows) {
    if (row.type !== 'Person') continue;
    const keys = new Set(spellings(row).flatMap((words) => words.slice(Math.min(1, words.length - 1))));
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(row);
      else index.set(key, [row]);
    }
  }
  indexes.set(knowledge, index);
  return index;
}
