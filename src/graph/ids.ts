import type { ActorType } from '../extract/extraction.ts';

/** Where two articles may meet: every shared node's id says its label. */
export type SharedLabel = Exclude<ActorType, 'Group'> | 'Meeting' | 'Place' | 'Topic';

const LABELS: Readonly<Record<string, SharedLabel | 'Group' | 'Article' | 'Statement'>> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organization',
  group: 'Group',
  meeting: 'Meeting',
  place: 'Place',
  topic: 'Topic',
  article: 'Article',
  statement: 'Statement',
};

/** Node id of an article: `article:<its own id>`. */
export function articleNodeId(article: string): string {
  return article.startsWith('article:') ? article : `article:${article}`;
}

/** Node id of a topic. */
export function topicNodeId(topic: string): string {
  return `topic:${topic}`;
}

/** Label that an id tells by its prefix; null where it tells none. */
export function labelOf(id: string): SharedLabel | 'Group' | 'Article' | 'Statement' | null {
  return LABELS[id.slice(0, Math.max(0, id.indexOf(':')))] ?? null;
}

/** True where the properties are a pure function of the id, i.e. the knowledge base knows it: no article adds to them. */
export function isKnown(id: string): boolean {
  return id.startsWith('country:') || id.startsWith('topic:') || /^(?:person|organization):Q\d+$/.test(id);
}
