import type { KeptExtraction } from '../extract/extraction.ts';
import { articleNodeId } from '../graph/ids.ts';
import { type KeptArticle, readExtraction, writeExtraction } from '../graph/kept-extraction.ts';
import { linksOf } from '../graph/links-of.ts';
import type { GraphPatch } from '../graph/rows.ts';
import { toPatch } from '../graph/to-patch.ts';
import type { Directory } from '../link/across/directory.ts';
import { type ArticleSighting, toSighting } from '../link/across/sighting.ts';
import { readCypher } from '../read/read-cypher.ts';
import type { GraphStore } from '../store/store.ts';
import type { Links } from '../store/write/replace-links.ts';
import type { Reading } from './reading.ts';

/** What linking all articles of a graph again came to. */
export interface RelinkSummary {
  /** Articles looked at. */
  readonly articles: number;
  /** Articles that an older version of Mahdar read: they stay as they are until they are ingested again. */
  readonly stale: number;
  /** Those that other articles make say something else than they said: written anew. */
  readonly relinked: number;
  /** Statements that are told again elsewhere. */
  readonly repeats: number;
  /** Meetings that follow another of their series. */
  readonly follows: number;
}

export interface RelinkOptions {
  readonly store: GraphStore;
  readonly reading: Reading;
  /** Where it is raised, the articles under way are written and the rest is left for the next run. */
  readonly signal?: AbortSignal;
}

/** Articles read, and written, at once. */
const PAGE = 100;

/**
 * Links all articles of a graph in the light of each other, from what was found in them: nothing is extracted again. Those whose people or meetings turn
 * out to be others than they were written as are written anew. Running it twice changes nothing; the order of articles does not show. Two passes,
 * linear in the number of articles.
 * @throws MahdarError STORE_… where the store fails: what was written by then is whole, and the next run goes on
 */
export async function relink({ store, reading, signal }: RelinkOptions): Promise<RelinkSummary> {
  const articles = await store.read<{ id: string; links: string }>(readCypher('src/ingest/kept-ids.cypher'));
  const linksNow = new Map(articles.map(({ id, links }) => [id, links]));
  const sightings: ArticleSighting[] = [];
  const changed: string[] = [];
  for await (const extraction of keptExtractions(store, [...linksNow.keys()], signal)) {
    const linked = reading.link(extraction);
    sightings.push(toSighting(linked));
    const node = articleNodeId(linked.article.id);
    if (linksOf(linked) !== linksNow.get(node)) changed.push(node);
  }
  const directory = reading.buildDirectory(sightings);
  const touched = sightings
    .filter((sighting) => isTouched(sighting, directory))
    .map(({ article }) => articleNodeId(article));
  let relinked = 0;
  let patches: GraphPatch[] = [];
  const write = async () => {
    relinked += (await store.write(patches)).written;
    patches = [];
  };
  for await (const extraction of keptExtractions(store, [...new Set([...changed, ...touched])], signal)) {
    const linked = reading.link(extraction, directory);
    if (linksOf(linked) === linksNow.get(articleNodeId(linked.article.id))) continue;
    patches.push(toPatch(linked, reading.rulesVersion, writeExtraction(extraction)));
    if (patches.length === PAGE) await write();
  }
  if (patches.length > 0) await write();
  if (!signal?.aborted) await store.replaceLinks(linksIn(directory));
  return {
    articles: sightings.length,
    stale: signal?.aborted ? 0 : articles.length - sightings.length,
    relinked,
    repeats: directory.repeats.length,
    follows: directory.follows.length,
  };
}

/** Whether other articles tell something of this one's people or meetings. */
function isTouched({ article, people, bodies, meetings }: ArticleSighting, directory: Directory): boolean {
  if (people.some(({ actor }) => directory.identity(article, actor.id))) return true;
  if ([...bodies.keys()].some((id) => directory.identity(article, id))) return true;
  return meetings.some((meeting) => {
    const known = directory.meeting(article, meeting);
    return known !== undefined && (known.id !== meeting.id || known.name !== meeting.name);
  });
}

function linksIn({ repeats, follows }: Directory): Links {
  return {
    REPEATS: repeats.map(({ statement, of, similarity }) => ({ from: statement, to: of, props: { similarity } })),
    FOLLOWS: follows.map(({ meeting, after }) => ({ from: meeting, to: after, props: {} })),
  };
}

interface KeptRow extends KeptArticle {
  readonly id: string;
  readonly text: string;
  readonly extraction: string;
}

/** What was found in articles, a page at a time. */
async function* keptExtractions(
  store: GraphStore,
  nodes: readonly string[],
  signal: AbortSignal | undefined,
): AsyncGenerator<KeptExtraction, void, undefined> {
  for (let at = 0; at < nodes.length; at += PAGE) {
    if (signal?.aborted) return;
    const ids = nodes.slice(at, at + PAGE);
    const rows = await store.read<KeptRow>(readCypher('src/ingest/kept-articles.cypher'), { ids });
    for (const { text, title, outlet, url, publishedOn, extraction } of rows) {
      const kept = readExtraction(extraction, { content: text, title, outlet, url, publishedOn });
      if (kept) yield kept;
    }
  }
}
