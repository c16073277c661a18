import type { ArabicText, Range } from '../arabic-text.ts';
import { findCountriesAndBodies } from './find-countries-and-bodies.ts';
import { findPeople, type TitleAlone } from './find-people.ts';
import type { KnownNames, PlaceMention } from './known-names.ts';
import { lookUps } from './look-ups.ts';
import type { RawMention } from './raw-mention.ts';

/** All names of an article with look-up by token. */
export interface Mentions {
  readonly names: KnownNames;
  readonly people: readonly RawMention[];
  readonly titles: readonly TitleAlone[];
  readonly places: readonly PlaceMention[];
  /** Countries, bodies and people, in text order. */
  readonly all: readonly RawMention[];
  /** True for tokens inside a person's name. */
  readonly inPerson: readonly boolean[];
  /** Person whose title or name starts at a token. */
  personFrom(token: number): RawMention | null;
  /** Country or body that starts at a token, the longest. */
  namedFrom(token: number): RawMention | null;
  titleFrom(token: number): Range | null;
  placeFrom(token: number): PlaceMention | null;
  /** Mentions that lie inside a range of tokens. */
  within(range: Range): readonly RawMention[];
  /** The longest mention, no demonym, that ends before a token. */
  endingAt(token: number): RawMention | null;
}

export function findMentions(text: ArabicText): Mentions {
  const names = findCountriesAndBodies(text);
  const { people, titles } = findPeople(text, names);
  const inPerson: boolean[] = new Array(text.tokens.length).fill(false);
  const personStart = new Map<number, RawMention>();
  for (const person of people) {
    for (let k = person.from; k < person.to; k++) inPerson[k] = true;
    personStart.set(person.phraseFrom, person);
    if (!personStart.has(person.from)) personStart.set(person.from, person);
  }
  const outside = names.mentions.filter((mention) => !(inPerson[mention.from] ?? false));
  const named = new Map<number, RawMention>();
  for (const mention of outside) {
    const other = named.get(mention.from);
    if (!other || other.to < mention.to) named.set(mention.from, mention);
  }
  const titleStart = new Map(titles.map((title) => [title.from, title]));
  const all = [...outside, ...people].sort((a, b) => a.from - b.from || b.to - a.to);
  return {
    names,
    people,
    titles,
    places: names.places.filter((place) => !(inPerson[place.from] ?? false)),
    all,
    ...lookUps(all),
    inPerson,
    personFrom: (token) => personStart.get(token) ?? null,
    namedFrom: (token) => named.get(token) ?? null,
    titleFrom: (token) => titleStart.get(token) ?? null,
    placeFrom: (token) => names.placeFrom.get(token) ?? null,
  };
}
