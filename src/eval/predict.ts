import type { Article } from '../article.ts';
import { toExtractionJson } from '../export/extraction-json.ts';
import type { Reading } from '../ingest/reading.ts';
import { type Prediction, predictionLine } from './prediction.ts';

/** Reads articles and keeps what scoring needs, by article id. */
export function predict(articles: readonly Article[], reading: Reading): Map<string, Prediction> {
  return new Map(
    articles.map((article) => [article.id, predictionLine.parse(toExtractionJson(reading.read(article)))]),
  );
}
