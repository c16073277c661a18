import { isKnown } from '../../graph/ids.ts';
import type { ActorId } from '../../link/actor.ts';
import type { GraphStore } from '../../store/store.ts';
import { statementCounts } from '../statement-counts.ts';
import type { QuestionData } from './question-words.ts';

/** How many times more statements one of several persons must have made to be meant by the name they share. */
const MANY_MORE = 5;
const MOST_COUNTED = 50;
const MOST_OTHERS = 3;

/** Whom a name means; the others that it could mean are told with the answer. */
export interface SettledName {
  /** One, or those among whom to choose. */
  readonly ids: readonly ActorId[];
  /** Persons who bear the name too and spoke, those with most statements first. */
  readonly others: readonly ActorId[];
}

/**
 * Chooses among actors of one name: countries before others that the knowledge base knows, these before those that only
 * articles name; of several persons the one who made many more statements.
 */
export async function settleName(store: GraphStore, data: QuestionData, ids: readonly ActorId[]): Promise<SettledName> {
  if (ids.length < 2) return { ids, others: [] };
  const best = Math.min(...ids.map((id) => rankOf(id, data)));
  const left = ids.filter((id) => rankOf(id, data) === best);
  if (!left.every(isPerson)) return { ids: left, others: [] };
  const persons = ids.filter(isPerson).slice(0, MOST_COUNTED);
  const counts = await statementCounts(store, persons);
  const countOf = (id: ActorId) => counts.get(id) ?? 0;
  const byCount = (a: ActorId, b: ActorId) => countOf(b) - countOf(a) || (a < b ? -1 : 1);
  const [first, second] = [...left].sort(byCount) as [ActorId, ActorId?];
  const settled = second === undefined || (countOf(first) > 0 && countOf(first) >= MANY_MORE * countOf(second));
  if (!settled) return { ids: left, others: [] };
  const others = persons.filter((id) => id !== first && countOf(id) > 0).sort(byCount);
  return { ids: [first], others: others.slice(0, MOST_OTHERS) };
}

/** 0 for countries, 1 for others of the knowledge base, 2 for those that only articles name. */
export function rankOf(id: ActorId, { known }: QuestionData): 0 | 1 | 2 {
  if (id.startsWith('country:')) return 0;
  return isKnown(id) || known[id] ? 1 : 2;
}

function isPerson(id: ActorId): boolean {
  return id.startsWith('person:');
}
