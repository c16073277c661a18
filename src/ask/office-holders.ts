import type { ActorId } from '../link/actor.ts';
import { nameKey } from '../link/name-key.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** Offices looked through. */
const MOST = 1000;
const MOST_OTHERS = 3;

/** In how many times more articles one of several must hold the office to be meant by it. */
const MANY_MORE = 5;

/**
 * Persons who speak for a country or a body in just this office: a deputy minister is no minister. One of them where
 * far more articles give it to him; the others are then told.
 * @param forms of the office, each a list of words folded by nameKey
 * @param besides whether a folded word may stand in the office besides them: the country's name or a small word
 */
export async function officeHolders(
  store: GraphStore,
  of: ActorId,
  forms: readonly (readonly string[])[],
  besides: (word: string) => boolean,
): Promise<{ readonly ids: readonly ActorId[]; readonly others: readonly ActorId[] }> {
  const rows = await store.read<{ id: ActorId; title: string; articles: number }>(askCypher('office-holders'), {
    of,
    limit: MOST,
  });
  const holders = rows
    .filter(({ title }) => {
      const own = new Set(nameKey(title).split(' '));
      return forms.some(
        (words) =>
          words.every((word) => own.has(word)) && [...own].every((word) => words.includes(word) || besides(word)),
      );
    })
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  const ids = holders.map(({ id }) => id);
  const [first, second] = holders;
  if (first === undefined || (second !== undefined && first.articles < MANY_MORE * second.articles))
    return { ids, others: [] };
  return { ids: [first.id], others: ids.slice(1, 1 + MOST_OTHERS) };
}
