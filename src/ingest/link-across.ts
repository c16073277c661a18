import type { KeptExtraction } from '../extract/extraction.ts';
import { toSighting } from '../link/across/sighting.ts';
import type { LinkedArticle } from '../link/linked-article.ts';
import type { Reading } from './reading.ts';

/** Articles linked in the light of each other, all in memory: for some hundreds of them. */
export function linkAcross(extractions: readonly KeptExtraction[], { link, buildDirectory }: Linking): LinkedArticle[] {
  const directory = buildDirectory(extractions.map((extraction) => toSighting(link(extraction))));
  return extractions.map((extraction) => link(extraction, directory));
}

export type Linking = Pick<Reading, 'link' | 'buildDirectory'>;
