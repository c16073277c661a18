import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { readArticle } from '../../src/ingest/pipeline.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';
import { textAt } from '../../src/span.ts';

const knowledge = readKnowledge();

describe('every Arabic reporting verb reads its own example', () => {
  it.each(knowledge.lexicons.ar.cues.map((cue) => [cue.id, cue] as const))('%s', (id, { example }) => {
    const { statements } = readArticle(toArticle(example.text), knowledge);
    const found = statements.find((statement) => statement.cue.entry === id);
    expect(found?.text).toBe(example.content);
    expect(found?.source ? textAt(example.text, found.source) : null).toBe(example.source);
  });
});

function toArticle(content: string): Article {
  return {
    id: 'example',
    url: null,
    outlet: null,
    title: null,
    content,
    publishedOn: '2018-12-14',
    language: 'ar',
    origin: { file: '-', line: null, encoding: 'utf-8' },
  };
}
