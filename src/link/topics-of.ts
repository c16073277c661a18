import type { StatementDraft } from '../extract/extraction.ts';
import type { Topic, Topics } from '../lexicon/topics.ts';

/** What the statements of an article are about, each once, in text order. */
export function topicsOf(statements: readonly StatementDraft[], topics: Topics): Topic[] {
  const ids = new Set(statements.flatMap((statement) => statement.topics));
  return [...ids].flatMap((id) => topics.byId(id) ?? []);
}
