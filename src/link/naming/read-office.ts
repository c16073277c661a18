import type { OfficeData } from '../../gazetteer/naming.ts';
import type { Naming } from './naming.ts';
import { readOwned } from './read-owned.ts';

/** An office of somebody in particular, e.g. `foreign-minister` of `country:RU`. */
export interface Office {
  readonly office: OfficeData;
  /** Whose, sorted; never empty. */
  readonly owners: readonly string[];
}

/**
 * The office that a title names. Where its words name no owner, it is of the country that the holder is of or speaks for.
 * @param country of the holder, or null
 */
export function readOffice(title: string, country: string | null, naming: Naming): Office | null {
  const read = readOwned(title, { forms: naming.offices, small: naming.small, owners: naming.owners });
  if (!read) return null;
  const own = country === null ? [] : [country];
  const named = read.owners.length > 0 ? read.owners : own;
  const form = read.what.find((each) => each.country === null || named.includes(each.country));
  if (!form || named.length === 0) return null;
  const owners = form.office.sent ? [...new Set([...named, ...own])].sort() : named;
  return { office: form.office, owners };
}

/** By which an office is found again. */
export function officeKey({ office, owners }: Office): string {
  return `${office.id} ${owners.join('+')}`;
}
