import { isDefinite, withoutArticle } from '../../../language/ar/clitics.ts';
import {
  type ArabicText,
  flagsAt,
  foldedAt,
  hasFlag,
  isComma,
  isWord,
  type Range,
  spanOf,
  wordsOf,
} from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import { anchoredNames } from './anchored-names.ts';
import { bareSubjects } from './bare-subjects.ts';
import type { KnownHit } from './known-at.ts';
import { coveringMention, type KnownNames } from './known-names.ts';
import { isLink } from './may-follow-in-name.ts';
import { LISTED } from './no-name.ts';
import type { TitledName } from './office/office.ts';
import { titledNameAt } from './office/titled-name-at.ts';
import { personNameAt } from './person-name-at.ts';
import type { RawMention } from './raw-mention.ts';
import { toPersonMention } from './to-person-mention.ts';

/** An office without a name: it may point back to a person. */
export interface TitleAlone extends Range {
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly people: RawMention[];
  readonly titles: TitleAlone[];
  /** Last words of the names so far. */
  readonly surnames: Set<string>;
  /** Words that stand alone as a speaker somewhere. */
  readonly subjects: ReadonlySet<string>;
}

/** Persons named in full: from the gazetteer, behind a title or an honorific, or by a given name. Left to right; a name never reaches into a country or a body. */
export function findPeople(text: ArabicText, names: KnownNames): Found {
  const subjects = bareSubjects(text, names);
  const found: Found = { people: [], titles: [], surnames: new Set(), subjects };
  for (let at = 0; at < text.tokens.length; ) {
    const read = isWord(text, at) ? personAt(text, names, at, found) : null;
    const person = read && cutBehindSurname(text, read, subjects);
    if (person) found.people.push(person);
    if (person && person.to - person.from > 1) found.surnames.add(text.tokens[person.to - 1]?.folded ?? '');
    at = person?.to ?? at + 1;
  }
  const inPerson = new Set(
    found.people.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  for (const range of anchoredNames(text, names, subjects, (token) => inPerson.has(token))) {
    found.people.push(toPersonMention(text, range, null, 'ar.person.anchored'));
  }
  found.people.sort((a, b) => a.from - b.from);
  return { ...found, people: found.people.map((person) => withTitleBehind(text, person, names)) };
}

function personAt(text: ArabicText, names: KnownNames, at: number, found: Found): RawMention | null {
  const hit = names.personFrom.get(at);
  if (hit) return knownPerson(text, hit);
  const titled = titledNameAt(text, at, names);
  if (titled) return titledPerson(text, names, titled, found) ?? noteTitle(text, titled, found.titles);
  return coveringMention(names, at) || isSurnameSeen(text, found.surnames, at) ? null : namedPerson(text, names, at);
}

function knownPerson(text: ArabicText, hit: KnownHit): RawMention {
  const range = { from: hit.from, to: withFamilyName(text, hit.to) };
  return { ...toPersonMention(text, range, null, 'ar.person.known'), start: hit.start, known: personOf(hit) };
}

/** `wazir al-kharijiyya Sergey Lafruf`. */
function titledPerson(text: ArabicText, names: KnownNames, titled: TitledName, found: Found): RawMention | null {
  if (!titled.name) return null;
  const { from } = titled.name;
  const to = names.personFrom.has(from) ? withFamilyName(text, titled.name.to) : titled.name.to;
  const name = clip({ from, to }, names);
  if (!name || (!names.personFrom.has(from) && isDoubtful(text, titled, name, found))) return null;
  const title = titled.honorificOnly ? null : titled.title;
  const foundBy = titled.honorificOnly ? 'ar.person.honorific' : 'ar.person.title';
  return {
    ...toPersonMention(text, name, title, foundBy),
    known: knownInside(names, name),
    phraseFrom: titled.title.from,
  };
}

/** One word behind an office that no list knows as a name, where neither a fuller name nor a verb of saying vouches for it. */
function isDoubtful(text: ArabicText, { title, honorificOnly }: TitledName, name: Range, found: Found): boolean {
  if (honorificOnly || name.to - name.from > 1 || hasFlag(text, name.from, LISTED | WORD.weakGiven)) return false;
  if (hasFlag(text, title.from - 1, WORD.finiteCue | WORD.participleCue)) return false;
  const word = text.tokens[name.from]?.folded ?? '';
  return !found.surnames.has(word) && !found.subjects.has(withoutArticle(word));
}

/** Keeps an office that no name follows; no person. */
function noteTitle(text: ArabicText, { title, honorificOnly }: TitledName, titles: TitleAlone[]): null {
  if (!honorificOnly) titles.push({ ...title, ...spanOf(text, title) });
  return null;
}

/** `Muhammad Allush`: a name of two words at least that begins with a listed one. */
function namedPerson(text: ArabicText, names: KnownNames, at: number): RawMention | null {
  if (!opensName(text, at)) return null;
  const name = personNameAt(text, at, 'none');
  const clipped = name ? clip(name, names) : null;
  if (!clipped || clipped.to - clipped.from < 2) return null;
  return toPersonMention(text, clipped, null, 'ar.person.given-name');
}

/** A given name or link, or an unknown word before bin. */
function opensName(text: ArabicText, at: number): boolean {
  if (phraseLength(text, at, 'not-names', 2) > 0) return false;
  if (hasFlag(text, at, WORD.given | WORD.nameLink)) return true;
  const link = text.words.lexicon.words('name-links').get(foldedAt(text, at + 1) ?? '');
  return link === 'inner' && flagsAt(text, at) === 0;
}

/** A known name may go on with a family name that the gazetteer lacks. */
function withFamilyName(text: ArabicText, to: number): number {
  let at = to;
  while (isWord(text, at) && isLink(text, at)) at += 2;
  if (at === to && isWord(text, at) && isDefinite(foldedAt(text, at) ?? '') && hasFlag(text, at, WORD.surname)) at++;
  return isWord(text, at - 1) ? at : to;
}

/** The first person of the gazetteer whose name lies inside a name. */
function knownInside(names: KnownNames, name: Range): RawMention['known'] {
  for (let k = name.from; k < name.to; k++) {
    const hit = names.personFrom.get(k);
    if (hit && hit.to <= name.to) return personOf(hit);
  }
  return null;
}

function personOf(hit: KnownHit): RawMention['known'] {
  return hit.senses.find(({ known }) => known.type === 'Person')?.known ?? null;
}

/** The word is the family name of someone named in full before: it stands alone here. */
function isSurnameSeen(text: ArabicText, surnames: ReadonlySet<string>, index: number): boolean {
  return surnames.has(text.infos[index]?.main.key ?? '');
}

/** A name ends with the word that stands alone as a speaker elsewhere: it is the family name. */
function cutBehindSurname(text: ArabicText, person: RawMention, subjects: ReadonlySet<string>): RawMention {
  if (person.known || subjects.size === 0) return person;
  for (let k = person.from + 1; k < person.to - 1; k++) {
    const word = text.tokens[k]?.folded ?? '';
    if (!subjects.has(withoutArticle(word)) || hasFlag(text, k + 1, WORD.nameLink | WORD.given)) continue;
    const range = { from: person.from, to: k + 1 };
    return { ...person, ...range, ...spanOf(text, range), form: wordsOf(text, range) };
  }
  return person;
}

/** A name as far as the first country, or body of several words; null where nothing is left. */
export function clip({ from, to }: Range, names: KnownNames): Range | null {
  for (let k = from; k < to; k++) {
    const covering = coveringMention(names, k);
    const whole = covering && (covering.to - covering.from > 1 || (covering.type === 'Country' && k > from));
    if (covering && whole && !covering.indirect) return k > from ? { from, to: k } : null;
  }
  return { from, to };
}

/** `X, na'ib ra'is ...`: an office in apposition behind a name that has none before it. */
export function withTitleBehind(text: ArabicText, person: RawMention, names: KnownNames): RawMention {
  if (person.title) return person;
  const at = isComma(text, person.to) ? person.to + 1 : person.to;
  const info = text.infos[at];
  if (!info || info.main.taken > 0 || !(info.flags & WORD.title)) return person;
  const titled = titledNameAt(text, at, names);
  return titled && !titled.name ? { ...person, title: titled.title } : person;
}
