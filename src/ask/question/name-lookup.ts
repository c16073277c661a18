import type { ActorId } from '../../link/actor.ts';
import type { MeetingId } from '../../link/linked-article.ts';
import type { GraphStore } from '../../store/store.ts';
import { actorsNamed, actorsWithKey } from '../actors-named.ts';
import { isOutlet } from '../is-outlet.ts';
import { type MeetingsFound, meetingsNamed } from '../meetings-named.ts';
import { officeHolders } from '../office-holders.ts';
import { editDistance } from './edit-distance.ts';
import { nameVariants } from './name-variants.ts';
import { officeInName } from './office-in-name.ts';
import type { NamePiece } from './question-piece.ts';
import type { QuestionData } from './question-words.ts';
import { rankOf, type SettledName, settleName } from './settle-name.ts';

const ACTORS = ['Person', 'Country', 'Organization'] as const;
const MOST_PARTIAL = 50;
const MOST_NEAR = 5;

/** Whom a name means. */
export interface Meaning extends SettledName {
  /** Exactly the name was found, not only its words among others. */
  readonly isWhole: boolean;
  /** The name is that of a capital or a seat of government, and stands for the state. */
  readonly isSeat: boolean;
}

/** Looks up the names of one question; each is read at most once. */
export interface NameLookup {
  /** Reads all names at once, so that `exact` needs no more reads. */
  prepare(names: readonly NamePiece[]): Promise<void>;
  /**
   * Actors that bear exactly the name, with or without clitics, and bodies that it is the acronym of; else the country
   * of a name or demonym, also where the graph has none of it.
   */
  exact(name: NamePiece): readonly ActorId[];
  /**
   * Whom a name means: what bears exactly the name before the state whose seat it is, where only articles know the
   * former; with `partly` also what has the words of the name among its own, or the office that it describes.
   */
  meaning(name: NamePiece, partly: boolean): Promise<Meaning>;
  /** Whether the knowledge base has an actor of exactly the name. */
  isKnown(name: NamePiece): boolean;
  /** Whether an actor is an outlet: by its kind, or because something was relayed by it. */
  isOutlet(id: ActorId): Promise<boolean>;
  /** Meetings by place or series, or by any words of their names. */
  meetings(name: NamePiece, by: keyof MeetingsFound): Promise<readonly MeetingId[]>;
  /** Actors with a name that is nearly the same. */
  near(name: NamePiece): Promise<readonly ActorId[]>;
}

export function toNameLookup(store: GraphStore, data: QuestionData, question: string): NameLookup {
  const exact = new Map<string, readonly ActorId[]>();
  const partial = new Map<string, Promise<readonly ActorId[]>>();
  const meetings = new Map<string, Promise<MeetingsFound>>();
  const wordsIn = (name: NamePiece) => firstFound(partial, nameVariants(name), (key) => withWords(store, key));
  const lookup: NameLookup = {
    async prepare(names) {
      const keys = names.flatMap(nameVariants).filter((key) => !exact.has(key));
      const found = await actorsWithKey(store, keys);
      for (const key of keys) exact.set(key, found.get(key) ?? []);
    },
    exact(name) {
      const id = idIn(question, name);
      if (id !== null) return [id];
      const variants = nameVariants(name);
      const found = variants.flatMap((key) => [...(exact.get(key) ?? []), ...(data.acronyms[key] ?? [])]);
      const known = found.some((each) => rankOf(each, data) < 2);
      const country = known ? undefined : variants.map((key) => data.countries[key]).find((each) => each !== undefined);
      return [...new Set([...(country === undefined ? [] : [country]), ...found])];
    },
    isKnown: (name) => lookup.exact(name).some((id) => rankOf(id, data) < 2),
    async meaning(name, partly) {
      const ids = lookup.exact(name);
      const seat = seatOf(name, data);
      if (seat !== null && !ids.includes(seat) && !lookup.isKnown(name)) {
        return { ids: [seat], others: [], isWhole: true, isSeat: true };
      }
      if (ids.length > 0) {
        // A surname alone, borne only by persons whom articles alone know: those with more names are meant as well.
        const isSurname = name.tokens.length === 1 && ids.every((id) => rankOf(id, data) === 2);
        const settled = await settleName(
          store,
          data,
          isSurname ? [...new Set([...ids, ...(await wordsIn(name))])] : ids,
        );
        // Oman, where Amman may be meant.
        const isState = settled.ids.length === 1 && settled.ids[0]?.startsWith('country:') === true;
        const others = seat === null || ids.includes(seat) || !isState ? settled.others : [seat];
        return { ids: settled.ids, others, isWhole: true, isSeat: false };
      }
      if (!partly || isAcronym(question, name)) return { ids, others: [], isWhole: false, isSeat: false };
      const found = await wordsIn(name);
      const office = found.length > 0 ? null : officeInName(name, data);
      const settled =
        office === null
          ? await settleName(store, data, found)
          : await officeHolders(store, office.country, office.forms, office.besides);
      return { ...settled, isWhole: false, isSeat: false };
    },
    isOutlet: (id) => isOutlet(store, id),
    async meetings(name, by) {
      for (const key of nameVariants(name)) {
        const reading = meetings.get(key) ?? meetingsNamed(store, key);
        meetings.set(key, reading);
        const ids = (await reading)[by];
        if (ids.length > 0) return ids;
      }
      return [];
    },
    async near(name) {
      const key = nameVariants(name)[0] ?? '';
      const words = key.split(' ').filter((word) => word.length > 2);
      const known = await actorsWithKey(store, words);
      const own = words.flatMap((word) => known.get(word) ?? data.countries[word] ?? []);
      return [...new Set([...own, ...(await nearTo(store, key))])].slice(0, MOST_NEAR);
    },
  };
  return lookup;
}

function seatOf(name: NamePiece, data: QuestionData): ActorId | null {
  return (
    nameVariants(name)
      .map((key) => data.seats[key])
      .find((each) => each !== undefined) ?? null
  );
}

/** A graph id written into the question, e.g. `country:JO`. */
function idIn(question: string, { start, end }: NamePiece): ActorId | null {
  const written = question.slice(start, end);
  return /^(?:person|country|organization):[^\s]+$/.test(written) ? written : null;
}

/** A short word in capitals stands for whole names only, unless all of the question is in capitals. */
function isAcronym(question: string, { tokens }: NamePiece): boolean {
  return tokens.length === 1 && /^[A-Z]{2,6}$/.test(tokens[0]?.text ?? '') && /\p{Ll}/u.test(question);
}

async function firstFound<Id>(
  known: Map<string, Promise<readonly Id[]>>,
  keys: readonly string[],
  read: (key: string) => Promise<readonly Id[]>,
): Promise<readonly Id[]> {
  for (const key of keys) {
    const found = known.get(key) ?? read(key);
    known.set(key, found);
    const ids = await found;
    if (ids.length > 0) return ids;
  }
  return [];
}

/** The words must be whole ones, and all of one name. */
async function withWords(store: GraphStore, key: string): Promise<ActorId[]> {
  const words = key.split(' ');
  const rows = await actorsNamed(store, key, ACTORS, MOST_PARTIAL);
  return rows
    .filter((row) =>
      row.key.split('\n').some((name) => {
        const own = new Set(name.split(' '));
        return words.every((word) => own.has(word));
      }),
    )
    .map((row) => row.id);
}

/** Names that share the beginning of a word and differ by a letter or two. */
async function nearTo(store: GraphStore, key: string): Promise<ActorId[]> {
  const longest = key.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 3) return [];
  const halves = [longest.slice(0, Math.ceil(longest.length / 2)), longest.slice(Math.floor(longest.length / 2))];
  const rows = await Promise.all(halves.map((half) => actorsNamed(store, half, ACTORS, 4 * MOST_PARTIAL)));
  const ranked = new Map<ActorId, number>();
  for (const { id, key: names } of rows.flat()) {
    const words = names.split(/[\n ]/).concat(names.split('\n'));
    const distance = Math.min(...words.map((word) => Math.min(editDistance(word, longest), editDistance(word, key))));
    if (distance <= Math.max(1, Math.floor(longest.length / 3))) ranked.set(id, distance);
  }
  return [...ranked]
    .sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(([id]) => id);
}
