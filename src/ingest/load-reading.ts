import { readKnowledge } from '../read/read-knowledge.ts';
import { RULES_VERSION, readArticle } from './pipeline.ts';
import type { Reading } from './reading.ts';

/** Reads the knowledge and puts it to the stages: once a run, it takes most of a second. */
export function loadReading(): Reading {
  const knowledge = readKnowledge();
  return { read: (article) => readArticle(article, knowledge), rulesVersion: RULES_VERSION };
}
