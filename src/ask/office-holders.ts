import type { ActorId } from '../link/actor.ts';
import { nameKey } from '../link/name-key.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** Offices looked through. */
const MOST = 1000;

/**
 * Persons who speak for a country or a body in just this office, by id: a deputy minister is no minister.
 * @param words of the office, folded by nameKey
 * @param besides whether a folded word may stand in the office besides them: the country's name or a small word
 */
export async function officeHolders(
  store: GraphStore,
  of: ActorId,
  words: readonly string[],
  besides: (word: string) => boolean,
): Promise<ActorId[]> {
  const rows = await store.read<{ id: ActorId; title: string }>(askCypher('office-holders'), { of, limit: MOST });
  const holders = rows.filter(({ title }) => {
    const own = new Set(nameKey(title).split(' '));
    return words.every((word) => own.has(word)) && [...own].every((word) => words.includes(word) || besides(word));
  });
  return [...new Set(holders.map(({ id }) => id))];
}
