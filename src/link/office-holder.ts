import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { KnownPerson } from '../gazetteer/known.ts';
import { namingOf } from './naming/naming.ts';
import { holdersOn } from './naming/office-holders.ts';
import { type Office, officeKey, readOffice } from './naming/read-office.ts';

/** An office as an article gives it. */
export interface OfficeSeen {
  /** Words of the office, as written. */
  readonly title: string;
  /** Ids of countries and bodies that it speaks for. */
  readonly represents: readonly string[];
  /** ISO day of the article, or null. */
  readonly on: string | null;
}

/**
 * The office that a title names, with its owner; null where no owner is told or the words contradict: the Russian minister who speaks for
 * Iran holds neither office for certain.
 */
export function seenOffice(knowledge: Knowledge, { title, represents }: Omit<OfficeSeen, 'on'>): Office | null {
  const countries = represents.filter((id) => id.startsWith('country:'));
  const own = countries.length === 1 ? (countries[0] ?? null) : null;
  const office = readOffice(title, own, namingOf(knowledge));
  return office && !contradicts(office, countries) ? office : null;
}

/** Whether a title names another country than the one that is spoken for. */
export function isContradictory(
  knowledge: Knowledge,
  { title, represents }: { readonly title: string | null; readonly represents: readonly string[] },
): boolean {
  if (title === null || represents.length === 0) return false;
  const office = readOffice(title, null, namingOf(knowledge));
  const countries = represents.filter((id) => id.startsWith('country:'));
  return office !== null && contradicts(office, countries);
}

function contradicts({ owners, office }: Office, countries: readonly string[]): boolean {
  if (office.sent) return false;
  return countries.some((id) => !owners.includes(id)) && owners.some((id) => id.startsWith('country:'));
}

/** All known holders of an office that has one at a time, on a day. */
export function officeHolders(knowledge: Knowledge, seen: OfficeSeen): readonly KnownPerson[] {
  const office = seen.on === null ? null : seenOffice(knowledge, seen);
  if (!office?.office.sole || seen.on === null) return [];
  return holdersOn(officeKey(office), seen.on, knowledge.naming)
    .map((id) => knowledge.gazetteer.byId(id))
    .filter((row) => row?.type === 'Person');
}

/** Whether somebody holds, on a day, any office that has one holder at a time. */
export function holdsSoleOffice(knowledge: Knowledge, person: KnownPerson, on: string): boolean {
  const naming = namingOf(knowledge);
  return person.offices.some(({ title, start }) => {
    const office = start === null ? null : readOffice(title, person.country, naming);
    return office?.office.sole === true && holdersOn(officeKey(office), on, knowledge.naming).includes(person.id);
  });
}

/** The one person who held an office on a day; null where nobody is known or two are, as in a year in which it changed. */
export function officeHolder(knowledge: Knowledge, seen: OfficeSeen): KnownPerson | null {
  const [holder, other] = officeHolders(knowledge, seen);
  return other === undefined ? (holder ?? null) : null;
}
