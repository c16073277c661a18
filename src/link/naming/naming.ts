import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { Known } from '../../gazetteer/known.ts';
import type { BodyData, NamingData, OfficeData } from '../../gazetteer/naming.ts';
import { type Owners, toOwners } from './owners.ts';
import type { Romanized } from './romanize.ts';

/** What names are composed of, ready for look-up. */
export interface Naming {
  readonly small: ReadonlySet<string>;
  readonly owners: Owners;
  readonly offices: ReadonlyMap<string, readonly OfficeForm[]>;
  readonly bodies: ReadonlyMap<string, BodyData>;
  readonly the: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  readonly romanized: Romanized;
}

/** An office that a form stands for, everywhere or in one country. */
export interface OfficeForm {
  readonly office: OfficeData;
  readonly country: string | null;
}

const made = new WeakMap<Knowledge, Naming>();

export function namingOf(knowledge: Knowledge): Naming {
  const known = made.get(knowledge) ?? toNaming(knowledge.naming, knowledge.gazetteer.rows);
  made.set(knowledge, known);
  return known;
}

export function toNaming(data: Omit<NamingData, 'holders'>, rows: readonly Known[]): Naming {
  const small = new Set(data.small);
  const key = (form: string) =>
    form
      .split(' ')
      .filter((word) => !small.has(word))
      .join(' ');
  const offices = new Map<string, OfficeForm[]>();
  const add = (form: string, entry: OfficeForm) => offices.set(key(form), [...(offices.get(key(form)) ?? []), entry]);
  for (const office of data.offices) {
    for (const form of office.forms) add(form, { office, country: null });
    for (const { country, forms } of office.only) for (const form of forms) add(form, { office, country });
  }
  const bodies = new Map(data.bodies.flatMap((body) => body.forms.map((form) => [key(form), body] as const)));
  return {
    small,
    owners: new Map([...toOwners(rows), ...Object.entries(data.adjectives)]),
    offices,
    bodies,
    the: new Set(data.the),
    behind: new Set(data.behind),
    romanized: new Map(Object.entries(data.romanized)),
  };
}
