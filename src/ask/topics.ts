import { topicNodeId } from '../graph/ids.ts';
import { nameKey } from '../link/name-key.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** A topic as the graph keeps it. */
export interface TopicDetails {
  readonly id: string;
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  /** How many statements are about it. */
  readonly statements: number;
}

/** All topics of the graph, the most spoken of first: a closed list, read whole. */
export async function allTopics(store: GraphStore): Promise<TopicDetails[]> {
  const rows = await store.read<TopicDetails>(askCypher('topics'), {});
  return rows.sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
}

/** Reads topics by id, in one read; ids that the graph does not know are left out. */
export async function topicsById(store: GraphStore, ids: readonly string[]): Promise<Map<string, TopicDetails>> {
  const rows = await store.read<TopicDetails>(askCypher('topics-by-id'), { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The id of a topic by its id, with `topic:` before it or without, or by its name in either language; null for none. */
export async function findTopic(store: GraphStore, text: string): Promise<string | null> {
  const topics = await allTopics(store);
  const key = nameKey(text);
  const isMeant = ({ id, name, nameAr }: TopicDetails) =>
    id === text || id === topicNodeId(text) || [name, nameAr].some((each) => each !== null && nameKey(each) === key);
  return topics.find(isMeant)?.id ?? null;
}
