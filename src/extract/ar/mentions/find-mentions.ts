import type { ArabicText, Range } from '../arabic-text.ts';
import { findCountriesAndBodies } from './find-countries-and-bodies.ts';
import { findPeople, type TitleAlone } from './find-people.ts';
import type { KnownNames, PlaceMention } from './known-names.ts';
import { type LookUps, lookUps } from './look-ups.ts';
import type { RawMention } from './raw-mention.ts';

/** All names of an article with look-up by token. */
export interface Mentions extends LookUps {
  readonly names: KnownNames;
  readonly people: readonly RawMention[];
  readonly titles: readonly TitleAlone[];
  /** Countries, bodies and people, in text order. */
  readonly all: readonly RawMention[];
  /** True for tokens inside a person's name. */
  readonly inPerson: readonly boolean[];
  /** Person whose title or name starts at a token. */
  personFrom(token: number): RawMention | null;
  /** Country or body that starts at a token, the longest. */
  namedFrom(token: number): RawMention | null;
  /** Office without a name that starts at a token. */
  titleFrom(token: number): Range | null;
  placeFrom(token: number): PlaceMention | null;
}

/** Countries and bodies first, then people; what stands inside a person's name is no country. */
export function findMentions(text: ArabicText): Mentions {
  const names = findCountriesAndBodies(text);
  const { people, titles } = findPeople(text, names);
  return toMentions(text, names, people, titles);
}

/** The look-ups over people, offices without a name, and what else was found. */
export function toMentions(
  text: ArabicText,
  names: KnownNames,
  people: readonly RawMention[],
  titles: readonly TitleAlone[],
): Mentions {
  const inPerson: boolean[] = new Array(text.tokens.length).fill(false);
  for (const { from, to } of people) inPerson.fill(true, from, to);
  const outside = names.mentions.filter((mention) => !inPerson[mention.from]);
  const all = [...outside, ...people].sort(inTextOrder);
  const personStart = byStart(people);
  const named = longestByStart(outside);
  const titleStart = new Map(titles.map((title) => [title.from, title]));
  return {
    names,
    people,
    titles,
    all,
    ...lookUps(all),
    inPerson,
    personFrom: (token) => personStart.get(token) ?? null,
    namedFrom: (token) => named.get(token) ?? null,
    titleFrom: (token) => titleStart.get(token) ?? null,
    placeFrom: (token) => names.placeFrom.get(token) ?? null,
  };
}

/** By place, the longer first. */
export function inTextOrder(a: RawMention, b: RawMention): number {
  return a.from - b.from || b.to - a.to;
}

/** People by the first token of office or honorific, and by the first of the name where no other phrase starts there. */
export function byStart(people: readonly RawMention[]): Map<number, RawMention> {
  const starts = new Map<number, RawMention>();
  for (const person of people) {
    starts.set(person.phraseFrom, person);
    if (!starts.has(person.from)) starts.set(person.from, person);
  }
  return starts;
}

function longestByStart(mentions: readonly RawMention[]): Map<number, RawMention> {
  const longest = new Map<number, RawMention>();
  for (const mention of mentions) {
    const other = longest.get(mention.from);
    if (!other || other.to < mention.to) longest.set(mention.from, mention);
  }
  return longest;
}
