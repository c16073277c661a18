import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { KnownPerson, Office } from '../gazetteer/known.ts';
import { foldArabic } from '../language/ar/fold.ts';
import { isTelling } from './name-frequency.ts';
import { nameKey } from './name-key.ts';
import { holdsSoleOffice, officeHolders } from './office-holder.ts';
import { peopleBySound } from './people-by-sound.ts';
import { remembered } from './remembered.ts';

type Index = ReadonlyMap<string, readonly KnownPerson[]>;
const indexes = new WeakMap<Knowledge, Index>();

/** What one article tells of a person. */
export interface PersonSeen {
  readonly name: string;
  /** Words of the office, or null. */
  readonly title: string | null;
  /** Ids of countries and bodies that the office speaks for. */
  readonly represents: readonly string[];
  /** Ids of all countries that the article names. */
  readonly around: ReadonlySet<string>;
  /** ISO day of the article, or null. */
  readonly on: string | null;
}

export interface PersonFound {
  readonly person: KnownPerson;
  /** Whether the name is spelt so, or sounds so. */
  readonly why: 'known-name' | 'known-sound';
}

/**
 * The one known person that a name can stand for, or null: all its words in order among the words of a known name, spelt so, else sounding so.
 * Where several fit, those of the country represented, then who held the office on the day, then who held any. More than one left is no answer.
 */
export function findPerson(knowledge: Knowledge, seen: PersonSeen): PersonFound | null {
  const spelt = spelledSo(knowledge, seen.name);
  const person = choose(knowledge, seen, spelt);
  if (person && isEnough(knowledge, seen, person)) return { person, why: 'known-name' };
  const powerful = inPower(knowledge, seen, spelt);
  if (powerful) return { person: powerful, why: 'known-name' };
  if (spelt.length > 0) return null;
  const longer = longerSo(knowledge, seen);
  if (longer) return { person: longer, why: 'known-name' };
  const heard = soundingSo(knowledge, seen);
  return heard && { person: heard, why: 'known-sound' };
}

const spelledSo = remembered((knowledge: Knowledge, name: string): readonly KnownPerson[] => {
  const words = nameKey(name).split(' ');
  const candidates = indexOf(knowledge).get(words.at(-1) ?? '') ?? [];
  return candidates.filter((person) => spellings(person).some((known) => isWithin(words, known)));
});

/** `'Adil bin Ahmad al-Jubayr` where `'Adil al-Jubayr` is known: fathers that the known name leaves out, and a country that agrees. */
function longerSo(knowledge: Knowledge, seen: PersonSeen): KnownPerson | null {
  const words = nameKey(seen.name).split(' ');
  if (!words.includes(SON_OF)) return null;
  const candidates = indexOf(knowledge).get(words.at(-1) ?? '') ?? [];
  const isShort = (known: readonly string[]) =>
    known.length > 1 && known.at(-1) === words.at(-1) && isWithin(known, words);
  const person = choose(
    knowledge,
    seen,
    candidates.filter((person) => spellings(person).some(isShort) && !spellings(person).flat().includes(SON_OF)),
  );
  return person && isEnough(knowledge, seen, person) ? person : null;
}

function choose(knowledge: Knowledge, seen: PersonSeen, fitting: readonly KnownPerson[]): KnownPerson | null {
  const country = countriesOf(seen);
  const own =
    country.length > 0
      ? fitting.filter((person) => person.country !== null && country.includes(person.country))
      : fitting;
  if (own.length <= 1) return own[0] ?? null;
  const holders = holdersOf(knowledge, seen).filter((holder) => own.includes(holder));
  if (holders.length === 1) return holders[0] ?? null;
  const serving = own.filter((person) => isInOffice(person, seen.on));
  return serving.length === 1 ? (serving[0] ?? null) : null;
}

/**
 * A part of a name names somebody where the country spoken for agrees, or the office; one that few bear also where the article names the country.
 * A known name always does, unless it is a given name and no more.
 */
function isEnough(knowledge: Knowledge, seen: PersonSeen, person: KnownPerson): boolean {
  const key = nameKey(seen.name);
  const single = !key.includes(' ');
  if (single && isGivenName(knowledge, seen.name) && !holdersOf(knowledge, seen).includes(person)) return false;
  const isWhole = spellings(person).some((known) => known.join(' ') === key);
  if (isWhole) return true;
  if (countriesOf(seen).length > 0 || holdersOf(knowledge, seen).includes(person)) return true;
  return isTelling(seen.name, knowledge) && person.country !== null && seen.around.has(person.country);
}

function isGivenName({ lexicons }: Knowledge, name: string): boolean {
  const word = foldArabic(name);
  return ['given-names', 'given-names-weak'].some((list) => lexicons.ar.words(list).has(word));
}

/** ALEF LAM: the house of, as a word by itself. */
const HOUSE_OF = '\u0627\u0644';

/** The last word, where it names no father and no house: `Salman bin 'Abd al-'Aziz Al Sa'ud` is called by neither. */
function isFamilyName(person: KnownPerson, key: string): boolean {
  return spellings(person).some(
    (words) => words.at(-1) === key && words.at(-2) !== SON_OF && words.at(-2) !== HOUSE_OF,
  );
}

/** A surname alone, of the one person who holds an office of one holder on the day, in the only country of the article that has anybody of that name. */
function inPower(knowledge: Knowledge, seen: PersonSeen, fitting: readonly KnownPerson[]): KnownPerson | null {
  const { on, around, name, represents } = seen;
  if (on === null || represents.length > 0 || nameKey(name).includes(' ')) return null;
  const key = nameKey(name);
  const serving = fitting.filter(
    (person) => person.country !== null && around.has(person.country) && isFamilyName(person, key),
  );
  if (new Set(serving.map(({ country }) => country)).size > 1) return null;
  const [holder, other] = serving.filter((person) => holdsSoleOffice(knowledge, person, on));
  return other === undefined ? (holder ?? null) : null;
}

/** Two words at least that sound so, and a country that agrees, spoken for or at least named; or any part of the name of who holds the office on the day. */
function soundingSo(knowledge: Knowledge, seen: PersonSeen): KnownPerson | null {
  const heard = peopleBySound(knowledge, seen.name);
  const holders = holdersOf(knowledge, seen).filter((holder) => heard.all.includes(holder));
  if (holders.length === 1) return holders[0] ?? null;
  const country = countriesOf(seen);
  if (country.length > 0) return choose(knowledge, seen, heard.full);
  const near = heard.whole.filter((person) => person.country !== null && seen.around.has(person.country));
  return choose(knowledge, seen, near);
}

function countriesOf({ represents }: PersonSeen): readonly string[] {
  return represents.filter((id) => id.startsWith('country:'));
}

function holdersOf(knowledge: Knowledge, { title, represents, on }: PersonSeen): readonly KnownPerson[] {
  return title === null ? [] : officeHolders(knowledge, { title, represents, on });
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

/** Known years only: an office without an end lasts eight years at most for this purpose (the source may have stopped looking). */
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
