import { MahdarError } from '../../errors.ts';
import type { Known, KnownPerson } from '../../gazetteer/known.ts';
import type { BodyData, Holding, NamingData, OfficeData } from '../../gazetteer/naming.ts';
import type { BodiesFile, OfficesFile } from '../../gazetteer/naming-schemas.ts';
import { nameKey } from '../name-key.ts';
import { compileRomanized } from './compile-romanized.ts';
import { type Naming, toNaming } from './naming.ts';
import { definite } from './owners.ts';
import { officeKey, readOffice } from './read-office.ts';

/**
 * Makes `dist/data/naming.json` of offices.yaml, bodies.yaml and the knowledge base.
 * @throws MahdarError DATA_INVALID where a form stands for two offices or bodies
 */
export function compileNaming(offices: OfficesFile, bodies: BodiesFile, rows: readonly Known[]): NamingData {
  const data = {
    small: [...new Set(offices.small.map(nameKey))],
    adjectives: Object.fromEntries(
      offices.adjectives.flatMap(({ owner, ar }) =>
        ar.flatMap((word) => [word, definite(word)].map((each) => [nameKey(each), owner])),
      ),
    ),
    offices: offices.offices.map(toOffice),
    bodies: bodies.bodies.map(toBody),
    behind: bodies.behind,
    the: bodies.the.map((code) => `country:${code}`),
  };
  refuseDoubles(data.offices, 'src/gazetteer/offices.yaml');
  refuseDoubles(data.bodies, 'src/gazetteer/bodies.yaml');
  const people = rows.filter((row) => row.type === 'Person');
  const romanized = compileRomanized(people);
  return { ...data, romanized, holders: holdersOf(people, toNaming({ ...data, romanized }, rows)) };
}

const keys = (forms: readonly string[]) => [...new Set(forms.map(nameKey))];

function toOffice({ id, sole, sent, ar, en, only }: OfficesFile['offices'][number]): OfficeData {
  return {
    id,
    sole,
    sent,
    forms: keys([...ar, ...en]),
    only: only.map((each) => ({
      country: `country:${each.country}`,
      forms: keys([...(each.ar ?? []), ...(each.en ?? [])]),
    })),
  };
}

function toBody({ id, kind, ar, en }: BodiesFile['bodies'][number]): BodyData {
  return { id, kind, ar: ar.name, gender: ar.gender, en: en.name, forms: keys([...ar.forms, ...en.forms]) };
}

function refuseDoubles(
  entries: readonly { readonly id: string; readonly forms: readonly string[] }[],
  file: string,
): void {
  const owners = new Map<string, string>();
  for (const { id, forms } of entries) {
    for (const form of forms) {
      const other = owners.get(form);
      if (other === undefined) owners.set(form, id);
      else
        throw new MahdarError('DATA_INVALID', `"${form}" is a form of ${other} and of ${id}`, {
          file,
          hint: 'Keep one of the two.',
        });
    }
  }
}

/** Who held which office when, by office, earliest first. Without a first year nothing is known. */
function holdersOf(people: readonly KnownPerson[], naming: Naming): Record<string, Holding[]> {
  const holders = new Map<string, Holding[]>();
  for (const person of people) {
    for (const [key, holdings] of officesOf(person, naming)) {
      holders.set(key, [...(holders.get(key) ?? []), ...withoutVaguer(holdings)]);
    }
  }
  const sorted = [...holders].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, list]) => [key, list.sort((a, b) => (a[1] < b[1] ? -1 : 1))]));
}

function officesOf(person: KnownPerson, naming: Naming): Map<string, Holding[]> {
  const held = new Map<string, Holding[]>();
  for (const { title, start, end } of person.offices) {
    const office = readOffice(title, person.country, naming);
    if (!office || start === null || isOfAnother(title, start, person, naming)) continue;
    const key = officeKey(office);
    held.set(key, [...(held.get(key) ?? []), [person.id, start, end]]);
  }
  return held;
}

/** `President`, where the same source tells `President of Northern Cyprus` of the same day: what that is of, no country's name says. */
function isOfAnother(title: string, start: string, { offices, country }: KnownPerson, naming: Naming): boolean {
  const key = (words: string) => {
    const office = readOffice(words, country, naming);
    return office && officeKey(office);
  };
  return offices.some(
    (other) => other.start === start && other.title.startsWith(`${title} of `) && key(other.title) !== key(title),
  );
}

/** Of two holdings that begin in one year, the one that tells the day. */
function withoutVaguer(holdings: readonly Holding[]): Holding[] {
  return holdings.filter(
    (one) => !holdings.some((other) => other[1].length > one[1].length && other[1].startsWith(one[1])),
  );
}
