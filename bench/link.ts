import type { Article } from '../src/article.ts';
import type { EntityDraft, KeptExtraction } from '../src/extract/extraction.ts';
import type { Reading } from '../src/ingest/reading.ts';
import { type ArticleSighting, toSighting } from '../src/link/across/sighting.ts';

/** The same articles again and again under other ids, with other people: what grows is the graph, not what one actor is told. */
const COPIES = [1, 2, 5, 10];
/** Letters that make another name of one: HAH, KHAH, DAL, REH, SEEN, SHEEN, FEH, QAF, MEEM. */
const SUFFIXES = ['', ...'\u062d\u062e\u062f\u0631\u0633\u0634\u0641\u0642\u0645'];

/** What linking across articles costs against extracting them, and that it grows with their number. */
export function benchLink(articles: readonly Article[], reading: Reading, say: (text: string) => void): void {
  const before = performance.now();
  const extractions = articles.map(reading.extract);
  const extracting = performance.now() - before;
  const figures: string[] = [];
  let first = 0;
  for (const copies of COPIES) {
    const cost = milliseconds(extractions, copies, reading);
    if (copies === 1) {
      first = cost;
      say(
        `linking across ${articles.length} articles ${cost.toFixed(0)} ms, ${((100 * cost) / extracting).toFixed(1)} % of extracting them (${extracting.toFixed(0)} ms)`,
      );
    }
    figures.push(`${copies}x ${(cost / copies / first).toFixed(2)}`);
  }
  say(`linking, cost an article against one copy: ${figures.join(', ')}`);
}

/** Sightings, directory, and every article that it touches linked again; what linking one article by itself costs is left out. */
function milliseconds(
  extractions: readonly KeptExtraction[],
  copies: number,
  { link, buildDirectory }: Reading,
): number {
  let spent = 0;
  const sightings: ArticleSighting[] = [];
  for (let copy = 0; copy < copies; copy++) {
    for (const extraction of extractions) {
      const linked = link(renamed(extraction, copy));
      const start = performance.now();
      sightings.push(toSighting(linked));
      spent += performance.now() - start;
    }
  }
  const start = performance.now();
  const directory = buildDirectory(sightings);
  spent += performance.now() - start;
  for (let copy = 0; copy < copies; copy++) {
    for (const [at, extraction] of extractions.entries()) {
      const { article, people } = sightings[copy * extractions.length + at] as ArticleSighting;
      if (!people.some(({ actor }) => directory.identity(article, actor.id))) continue;
      const copied = renamed(extraction, copy);
      const again = performance.now();
      link(copied, directory);
      spent += performance.now() - again;
    }
  }
  return spent;
}

/** The same article under another id, its unknown people under other names. */
function renamed(extraction: KeptExtraction, copy: number): KeptExtraction {
  if (copy === 0) return extraction;
  const { document, entities, mentions } = extraction;
  const isOther = ({ type, known }: EntityDraft) => type === 'Person' && known === null;
  const named = (name: string) => `${name}${SUFFIXES[copy]}`;
  return {
    ...extraction,
    document: { ...document, article: { ...document.article, id: `${document.article.id}-${copy}` } },
    entities: entities.map((entity) => (isOther(entity) ? { ...entity, name: named(entity.name) } : entity)),
    mentions: mentions.map((mention) =>
      isOther(entities[mention.entity] as EntityDraft) ? { ...mention, form: named(mention.form) } : mention,
    ),
  };
}
