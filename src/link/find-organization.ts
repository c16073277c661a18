import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { KnownOrganization } from '../gazetteer/known.ts';
import { nameKey } from './name-key.ts';

type Index = ReadonlyMap<string, KnownOrganization | null>;
const indexes = new WeakMap<Knowledge, Index>();

/**
 * The one known body that a name as written stands for, or null: the name itself, or what follows a head noun
 * that says of what kind it is (`harakat Taliban` is Taliban; the embassy of Russia is another).
 * A name that two known bodies share is no answer.
 */
export function findOrganization(knowledge: Knowledge, name: string): KnownOrganization | null {
  const index = indexOf(knowledge);
  const key = nameKey(name);
  const whole = index.get(key);
  if (whole !== undefined) return whole;
  const [head, ...rest] = key.split(' ');
  // A head written twice is one.
  const kind = head === rest[0] ? 'any' : knowledge.lexicons.ar.words('appositive-heads').get(head ?? '');
  const body = kind === undefined || rest.length === 0 ? null : (index.get(rest.join(' ')) ?? null);
  const fitting = typeof kind === 'string' ? KINDS[kind] : undefined;
  return body && fitting && !fitting.has(body.kind) ? null : body;
}

/** What a head of some values can stand before; a head of any other value stands before bodies of all kinds. */
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  armed: new Set(['armed_group', 'military', 'alliance', 'movement', 'party']),
  outlet: new Set(['news_agency', 'newspaper', 'broadcaster', 'outlet', 'magazine']),
};

function indexOf(knowledge: Knowledge): Index {
  const made = indexes.get(knowledge);
  if (made) return made;
  const index = new Map<string, KnownOrganization | null>();
  for (const row of knowledge.gazetteer.rows) {
    if (row.type !== 'Organization') continue;
    const weak = new Set(row.weak);
    for (const name of [...row.names.ar, ...row.names.en]) {
      if (weak.has(name)) continue;
      const key = nameKey(name);
      const other = index.get(key);
      index.set(key, other === undefined || other?.id === row.id ? row : null);
    }
  }
  indexes.set(knowledge, index);
  return index;
}
