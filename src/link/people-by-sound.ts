import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { KnownPerson } from '../gazetteer/known.ts';
import { soundKeys } from '../language/sound/sound-keys.ts';
import { type GivenNames, isSameWord, nameParts, sameName } from './same-name.ts';

/** Known people whose names sound like one as written. */
export interface HeardPeople {
  /** All words of both names agree. */
  readonly whole: readonly KnownPerson[];
  /** Two words at least agree, the first and the last among them; others of the known name may be left out. */
  readonly full: readonly KnownPerson[];
  /** The same, or the name as written is one word, and the last of the known name. */
  readonly all: readonly KnownPerson[];
}

const indexes = new WeakMap<Knowledge, ReadonlyMap<string, readonly KnownPerson[]>>();

/** Looks a name up by the sound of its last word, in either script. */
export function peopleBySound(knowledge: Knowledge, name: string): HeardPeople {
  const given = knowledge.lexicons.ar.words('given-names');
  const parts = nameParts(name);
  const candidates = lastKeys(parts).flatMap((key) => indexOf(knowledge).get(key) ?? []);
  const all = [...new Set(candidates)].filter((person) =>
    namesOf(person).some((known) => isHeardIn(parts, nameParts(known), given)),
  );
  return {
    whole:
      parts.length > 1
        ? all.filter((person) => namesOf(person).some((known) => sameName(name, known, given) !== null))
        : [],
    full: parts.length > 1 ? all : [],
    all,
  };
}

function namesOf({ names }: KnownPerson): readonly string[] {
  return [...names.ar, ...names.en];
}

/** Keys of the last word, and of the last two as one: de Mistura, Demistura. */
function lastKeys(parts: readonly string[]): readonly string[] {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (last === undefined) return [];
  return [...new Set([...soundKeys(last), ...(before === undefined ? [] : soundKeys(before + last))])];
}

/** First and last word agree, and all between in order; of one word the last does. */
function isHeardIn(short: readonly string[], long: readonly string[], given: GivenNames): boolean {
  const [first, last] = [short[0] ?? '', short.at(-1) ?? ''];
  if (short.length === 1) return isSameWord(first, long.at(-1) ?? '', given);
  if (short.length > long.length || !isSameWord(first, long[0] ?? '', given)) {
    return sameName(short.join(' '), long.join(' '), given) !== null;
  }
  if (!isSameWord(last, long.at(-1) ?? '', given)) return sameName(short.join(' '), long.join(' '), given) !== null;
  let at = 1;
  for (const word of short.slice(1, -1)) {
    while (at < long.length - 1 && !isSameWord(word, long[at] ?? '', given)) at++;
    if (at === long.length - 1) return false;
    at++;
  }
  return true;
}

function indexOf(knowledge: Knowledge): ReadonlyMap<string, readonly KnownPerson[]> {
  const made = indexes.get(knowledge);
  if (made) return made;
  const index = new Map<string, KnownPerson[]>();
  for (const row of knowledge.gazetteer.rows) {
    if (row.type !== 'Person') continue;
    for (const key of new Set(namesOf(row).flatMap((name) => lastKeys(nameParts(name))))) {
      const list = index.get(key);
      if (list) list.push(row);
      else index.set(key, [row]);
    }
  }
  indexes.set(knowledge, index);
  return index;
}
