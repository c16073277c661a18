import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { KnownPerson } from '../gazetteer/known.ts';
import { soundKeys } from '../language/sound/sound-keys.ts';
import { remembered } from './remembered.ts';
import { alignWords, type GivenNames, isSameWord, nameParts, sameName } from './same-name.ts';

/** Known people whose names sound like one as written. */
export interface HeardPeople {
  /** All words of both names agree. */
  readonly whole: readonly KnownPerson[];
  /** First and last word agree, and all between; others of the known name may be left out. */
  readonly full: readonly KnownPerson[];
  /** The same, or the name as written is one word, and the last of the known name. */
  readonly all: readonly KnownPerson[];
}

/** One name of a known person. */
interface KnownName {
  readonly person: KnownPerson;
  readonly name: string;
  readonly parts: readonly string[];
  /** Sound keys of the first word. */
  readonly first: readonly string[];
}

type Index = ReadonlyMap<string, readonly KnownName[]>;
const indexes = new WeakMap<Knowledge, Index>();

/** Looks a name up by the sounds of its last word and its first, in either script. */
export const peopleBySound = remembered((knowledge: Knowledge, name: string): HeardPeople => {
  const given = knowledge.lexicons.ar.words('given-names');
  const parts = nameParts(name);
  const first = new Set(soundKeys(parts[0] ?? ''));
  const index = indexOf(knowledge);
  const near = new Set(lastKeys(parts, soundKeys).flatMap((key) => index.get(key) ?? []));
  const heard = [...near].filter(
    (known) =>
      (parts.length === 1 || known.first.some((key) => first.has(key))) && isHeardIn(parts, known.parts, given),
  );
  const full = parts.length > 1 ? heard : [];
  const whole = full.filter((known) => sameName(name, known.name, given) !== null);
  return { whole: peopleOf(whole), full: peopleOf(full), all: peopleOf(heard) };
});

function peopleOf(names: readonly KnownName[]): readonly KnownPerson[] {
  return [...new Set(names.map(({ person }) => person))];
}

/** Keys of the last word, and of the last two as one: de Mistura, Demistura. */
function lastKeys(parts: readonly string[], keysOf: (word: string) => readonly string[]): readonly string[] {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (last === undefined) return [];
  return [...new Set([...keysOf(last), ...(before === undefined ? [] : keysOf(before + last))])];
}

/** First and last word agree, and all between in order; of one word the last does. Else the whole, with words joined. */
function isHeardIn(short: readonly string[], long: readonly string[], given: GivenNames): boolean {
  const same = (a: string | undefined, b: string | undefined) => isSameWord(a ?? '', b ?? '', given);
  if (!same(short.at(-1), long.at(-1))) return alignWords(short, long, given) !== null;
  if (short.length === 1) return true;
  if (!same(short[0], long[0])) return alignWords(short, long, given) !== null;
  let at = 1;
  for (const word of short.slice(1, -1)) {
    while (at < long.length - 1 && !same(word, long[at])) at++;
    if (at >= long.length - 1) return alignWords(short, long, given) !== null;
    at++;
  }
  return true;
}

function indexOf(knowledge: Knowledge): Index {
  const made = indexes.get(knowledge) ?? toIndex(knowledge);
  indexes.set(knowledge, made);
  return made;
}

/** Words come again and again: each is heard once. */
function toIndex({ gazetteer }: Knowledge): Index {
  const heard = new Map<string, readonly string[]>();
  const keysOf = (word: string): readonly string[] => {
    const keys = heard.get(word) ?? soundKeys(word);
    heard.set(word, keys);
    return keys;
  };
  const index = new Map<string, KnownName[]>();
  for (const person of gazetteer.rows) {
    if (person.type !== 'Person') continue;
    for (const name of [...person.names.ar, ...person.names.en]) {
      const parts = nameParts(name);
      const known = { person, name, parts, first: keysOf(parts[0] ?? '') };
      for (const key of lastKeys(parts, keysOf)) {
        const list = index.get(key);
        if (list) list.push(known);
        else index.set(key, [known]);
      }
    }
  }
  return index;
}
