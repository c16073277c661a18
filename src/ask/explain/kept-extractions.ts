import type { KeptExtraction } from '../../extract/extraction.ts';
import { type KeptArticle, readExtraction } from '../../graph/kept-extraction.ts';
import type { GraphStore } from '../../store/store.ts';
import { askCypher } from '../ask-cypher.ts';

interface Row extends Omit<KeptArticle, 'content'> {
  readonly id: string;
  readonly text: string;
  readonly extraction: string | null;
}

/** What was found in some articles, by node id; those that keep none are left out. */
export async function keptExtractions(
  store: GraphStore,
  articles: readonly string[],
): Promise<Map<string, KeptExtraction>> {
  const rows = await store.read<Row>(askCypher('explain-kept'), { ids: [...new Set(articles)] });
  return new Map(
    rows.flatMap(({ id, text, extraction, title, outlet, url, publishedOn }) => {
      const kept = extraction && readExtraction(extraction, { content: text, title, outlet, url, publishedOn });
      return kept ? [[id, kept] as const] : [];
    }),
  );
}
