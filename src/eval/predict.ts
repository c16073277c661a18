import type { Article } from '../article.ts';
import { toExtractionJson } from '../export/extraction-json.ts';
import { linkAcross } from '../ingest/link-across.ts';
import type { Reading } from '../ingest/reading.ts';
import { type Prediction, predictionLine } from './prediction.ts';

/** Reads articles, links them in the light of each other, and keeps what scoring needs, by article id. */
export function predict(articles: readonly Article[], reading: Reading): Map<string, Prediction> {
  const linked = linkAcross(articles.map(reading.extract), reading);
  return new Map(linked.map((each) => [each.article.id, predictionLine.parse(toExtractionJson(each))]));
}
