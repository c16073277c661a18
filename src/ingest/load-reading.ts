import { readKnowledge } from '../read/read-knowledge.ts';
import type { Reading } from './reading.ts';

/** Reads the knowledge once and puts the stages together: about a second, so it is done once a run. */
export async function loadReading(): Promise<Reading> {
  const knowledge = readKnowledge();
  const pipeline: string = './pipeline.ts';
  const { readArticle, RULES_VERSION } = await import(pipeline);
  return { read: (article) => readArticle(article, knowledge), rulesVersion: RULES_VERSION };
}
