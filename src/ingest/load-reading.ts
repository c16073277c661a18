import type { Knowledge } from '../gazetteer/knowledge.ts';
import { buildDirectory } from '../link/across/build-directory.ts';
import { link } from '../link/link.ts';
import { readKnowledge } from '../read/read-knowledge.ts';
import { extractArticle, RULES_VERSION, readArticle } from './pipeline.ts';
import type { Reading } from './reading.ts';

/** Reads the knowledge and puts it to the stages: once a run, it takes most of a second. */
export function loadReading(): Reading {
  return toReading(readKnowledge(), RULES_VERSION);
}

/** The stages with their knowledge. */
export function toReading(knowledge: Knowledge, rulesVersion: string): Reading {
  return {
    read: (article) => readArticle(article, knowledge),
    extract: (article) => extractArticle(article, knowledge),
    link: (extraction, directory) => link(extraction, knowledge, directory),
    buildDirectory: (articles) => buildDirectory(articles, knowledge),
    rulesVersion,
  };
}
