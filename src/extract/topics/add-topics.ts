import type { Document } from '../../language/document.ts';
import type { Topics } from '../../lexicon/topics.ts';
import { firstIndex } from '../ar/first-index.ts';
import type { StatementDraft, StatementReading } from '../extraction.ts';
import { findTopics, type TopicHit } from './find-topics.ts';

/** Tells of each statement what it is about, by the words of its own content alone: what it only points back to is not guessed. */
export function addTopics(
  document: Document,
  topics: Topics,
  statements: readonly StatementReading[],
): StatementDraft[] {
  if (statements.length === 0) return [];
  const { tokens } = document;
  const hits = findTopics(document, topics);
  return statements.map((statement) => {
    const { start, end } = statement.content;
    const within: TopicHit[] = [];
    for (let k = firstIndex(hits, ({ first }) => (tokens[first]?.start ?? 0) >= start); k < hits.length; k++) {
      const hit = hits[k] as TopicHit;
      if ((tokens[hit.first]?.start ?? end) >= end) break;
      if ((tokens[hit.end - 1]?.end ?? 0) <= end) within.push(hit);
    }
    return { ...statement, topics: topicsOf(within) };
  });
}

/** Topics in the order of their first words; a weak term needs another word of its topic. */
function topicsOf(hits: readonly TopicHit[]): string[] {
  const sure = new Set<string>();
  for (const { topic, sense } of hits) if (sense === 'term' || sense === 'context') sure.add(topic);
  const found = hits.filter(({ topic, sense }) => sense === 'term' || (sense === 'weak' && sure.has(topic)));
  return [...new Set(found.map(({ topic }) => topic))];
}
