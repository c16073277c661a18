import type { Knowledge } from '../gazetteer/knowledge.ts';
import { isAnyStates } from './composed-body.ts';
import { nameKey } from './name-key.ts';

/** Words of a body's name that mostly tell it from all others. */
const ENOUGH = 3;

/**
 * Whether the name of a body alone tells which it is in any article. `the militant movement`, `the security forces` and `the government` are another body in
 * the next country; names of media, of three words and more, in Latin letters, or with an owner are taken at their word.
 */
export function isTellingBody(name: string, owned: boolean, knowledge: Knowledge): boolean {
  if (isAnyStates(knowledge, name)) return false;
  const words = nameKey(name).split(' ');
  if (owned || words.length >= ENOUGH || /\p{Script=Latin}/u.test(name)) return true;
  const { ar } = knowledge.lexicons;
  const kind = ar.words('org-heads').get(words[0] ?? '');
  return kind !== undefined && ar.words('outlet-kinds').has(String(kind).toLowerCase()) && words.length > 1;
}
