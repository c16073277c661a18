// An article that is read again without its day or outlet does not forget them: only what is said anew replaces.
import type { Article } from '../article.ts';
import { sha256 } from '../graph/fingerprint.ts';
import { articleNodeId } from '../graph/ids.ts';
import type { Notice } from '../notice.ts';
import { readCypher } from '../read/read-cypher.ts';
import type { ReadArticle } from '../read/read-result.ts';
import type { GraphStore } from '../store/store.ts';

const FIELDS = ['title', 'outlet', 'url', 'publishedOn'] as const;

type Known = Readonly<Record<(typeof FIELDS)[number], string | null>> & {
  readonly id: string;
  readonly sha256: string;
};

/**
 * The same articles, those with the same text in the graph completed by what it knows of them, with a notice.
 * @param changed whether an article is in the graph, but not as it is here: only those are looked up, in one read
 */
export async function keepMetadata(
  batch: readonly ReadArticle[],
  store: GraphStore,
  changed: (article: Article) => boolean,
): Promise<readonly ReadArticle[]> {
  const lacking = batch.filter(({ article }) => FIELDS.some((field) => article[field] === null) && changed(article));
  if (lacking.length === 0) return batch;
  const ids = [...new Set(lacking.map(({ article }) => articleNodeId(article.id)))];
  const rows = await store.read<Known>(readCypher('src/ingest/article-metadata.cypher'), { ids });
  const known = new Map(rows.map((row) => [row.id, row]));
  return batch.map((read) =>
    lacking.includes(read) ? complete(read, known.get(articleNodeId(read.article.id))) : read,
  );
}

function complete(read: ReadArticle, known: Known | undefined): ReadArticle {
  const { article, notices } = read;
  if (known === undefined || known.sha256 !== sha256(article.content)) return read;
  const kept = FIELDS.filter((field) => article[field] === null && known[field]);
  if (kept.length === 0) return read;
  const values = Object.fromEntries(kept.map((field) => [field, known[field]]));
  return { article: { ...article, ...values }, notices: [...notices, keptNotice(kept)] };
}

function keptNotice(kept: readonly string[]): Notice {
  const message = `not given this time, so kept as the graph has it: ${kept.join(', ')}`;
  return { code: 'METADATA_KEPT', severity: 'info', span: null, message };
}
