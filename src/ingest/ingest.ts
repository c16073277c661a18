import type { Article } from '../article.ts';
import type { MahdarError } from '../errors.ts';
import { fingerprint } from '../graph/fingerprint.ts';
import { articleNodeId } from '../graph/ids.ts';
import { writeExtraction } from '../graph/kept-extraction.ts';
import type { GraphPatch } from '../graph/rows.ts';
import { toPatch } from '../graph/to-patch.ts';
import type { Notice } from '../notice.ts';
import { isFailed, type ReadArticle, type ReadResult } from '../read/read-result.ts';
import type { GraphStore } from '../store/store.ts';
import { keepMetadata } from './keep-metadata.ts';
import type { Reading } from './reading.ts';
import { toArticleError } from './to-article-error.ts';
import { untilAborted } from './until-aborted.ts';

/** What a run of reading articles into the graph came to. */
export interface IngestSummary {
  /** Articles met, failed ones included. */
  read: number;
  /** New or changed. */
  written: number;
  /** There already, as they are. */
  unchanged: number;
  failed: number;
  /** In the articles that were read anew. */
  statements: number;
  meetings: number;
  notices: number;
  /** The run was ended before its end; running it again goes on. */
  interrupted: boolean;
}

/** What is told while articles are read; all may be left out. */
export interface IngestListener {
  progress?(summary: Readonly<IngestSummary>): void;
  failure?(error: MahdarError | Error, id: string | null): void;
  notice?(notice: Notice, article: Article): void;
}

export interface IngestOptions {
  readonly store: GraphStore;
  readonly reading: Reading;
  /** Most articles of one write; 32 where it is left out. */
  readonly batchSize?: number;
  /** Where it is raised, the batch under way is finished and no other begun. */
  readonly signal?: AbortSignal;
  readonly listener?: IngestListener;
}

/** UTF-16 units of one write: a few very long articles do not wait for others. */
const LONGEST_BATCH = 2_000_000;

/**
 * Reads articles into the graph, batch by batch. One that fails does not stop the others. Articles whose fingerprint is
 * in the store already are passed over before they are read, so running it again goes on where it ended.
 * @throws MahdarError STORE_… where the store fails
 */
export async function ingest(results: AsyncIterable<ReadResult>, options: IngestOptions): Promise<IngestSummary> {
  const { batchSize = 32, signal, listener } = options;
  const summary = newSummary();
  let batch: ReadArticle[] = [];
  let length = 0;
  for await (const result of untilAborted(results, signal)) {
    summary.read++;
    if (isFailed(result)) {
      fail(summary, listener, result.error, result.id);
      continue;
    }
    batch.push(result);
    length += result.article.content.length;
    if (batch.length < batchSize && length < LONGEST_BATCH) continue;
    await ingestBatch(batch, options, summary);
    batch = [];
    length = 0;
  }
  if (batch.length > 0) await ingestBatch(batch, options, summary);
  summary.interrupted = signal?.aborted ?? false;
  return summary;
}

/** The articles of a batch that are new or changed, as patches; the others are counted. */
async function prepareBatch(
  batch: readonly ReadArticle[],
  { store, reading, listener }: IngestOptions,
  summary: IngestSummary,
): Promise<readonly GraphPatch[]> {
  const present = await store.fingerprints(batch.map(({ article }) => articleNodeId(article.id)));
  const isPresent = (article: Article): boolean =>
    present.get(articleNodeId(article.id)) === fingerprint(article, reading.rulesVersion);
  const completed = await keepMetadata(
    batch,
    store,
    (article) => present.has(articleNodeId(article.id)) && !isPresent(article),
  );
  const patches = new Map<string, GraphPatch>();
  for (const { article, notices } of completed) {
    const node = articleNodeId(article.id);
    if (isPresent(article) || patches.has(node)) {
      for (const notice of notices) if (notice.code === 'METADATA_KEPT') tell(notice, article, summary, listener);
      summary.unchanged++;
      continue;
    }
    try {
      const extraction = reading.extract(article);
      const linked = reading.link(extraction);
      patches.set(node, toPatch(linked, reading.rulesVersion, writeExtraction(extraction)));
      summary.statements += linked.statements.length;
      summary.meetings += linked.meetings.length;
      for (const notice of [...notices, ...linked.notices]) tell(notice, article, summary, listener);
    } catch (error) {
      fail(summary, listener, toArticleError(error, article), article.id);
    }
  }
  return [...patches.values()];
}

async function ingestBatch(
  batch: readonly ReadArticle[],
  options: IngestOptions,
  summary: IngestSummary,
): Promise<void> {
  const patches = await prepareBatch(batch, options, summary);
  if (patches.length > 0) {
    const { written, unchanged } = await options.store.write(patches);
    summary.written += written;
    summary.unchanged += unchanged;
  }
  options.listener?.progress?.(summary);
}

function tell(notice: Notice, article: Article, summary: IngestSummary, listener: IngestListener | undefined): void {
  summary.notices++;
  listener?.notice?.(notice, article);
}

function fail(
  summary: IngestSummary,
  listener: IngestListener | undefined,
  error: MahdarError | Error,
  id: string | null,
): void {
  summary.failed++;
  listener?.failure?.(error, id);
}

function newSummary(): IngestSummary {
  return {
    ...{ read: 0, written: 0, unchanged: 0, failed: 0 },
    ...{ statements: 0, meetings: 0, notices: 0, interrupted: false },
  };
}
