import type { Known } from '../../gazetteer/known.ts';
import { nameKey } from '../name-key.ts';

/** Folded phrases that name whom an office or a body belongs to; null where they name several. */
export type Owners = ReadonlyMap<string, string | null>;

/** Bodies of states that have offices of their own: the United Nations, the Arab League. */
const OWNING = new Set(['un', 'international_org', 'regional_org', 'regional_body', 'alliance', 'un_agency']);

/** ALEF LAM; LAM LAM; LAM. */
const ARTICLE = '\u0627\u0644';
const TO_THE = '\u0644\u0644';
const TO = '\u0644';

/** Names and demonyms of countries and of bodies of states, in both languages. */
export function toOwners(rows: readonly Known[]): Owners {
  const owners = new Map<string, string | null>();
  const add = (phrase: string, id: string) => {
    const other = owners.get(phrase);
    if (phrase !== '') owners.set(phrase, other === undefined || other === id ? id : null);
  };
  for (const row of rows) for (const phrase of phrasesOf(row)) add(phrase, row.id);
  return owners;
}

function phrasesOf(row: Known): Set<string> {
  const isOwner = row.type === 'Country' || (row.type === 'Organization' && OWNING.has(row.kind));
  if (!isOwner) return new Set();
  const english = [...row.names.en, ...(row.type === 'Country' ? row.demonyms.en : row.acronyms)];
  const nouns = row.type === 'Country' ? row.demonyms.ar : [];
  const keys = [...english, ...row.names.ar, ...nouns, ...nouns.map(definite)].map(nameKey);
  const attached = row.names.ar.flatMap((name) => [TO_THE, TO].map((to) => to + nameKey(name)));
  return new Set([...keys, ...attached]);
}

/** `rusi` -> `al-rusi`: the key of a word that begins with the letters of the article differs behind a real one. */
export function definite(words: string): string {
  return words
    .split(' ')
    .map((word) => ARTICLE + word)
    .join(' ');
}
