import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Article, LanguageCode } from '../../src/article.ts';
import { readArticle } from '../../src/ingest/pipeline.ts';
import { foldArabic } from '../../src/language/ar/fold.ts';
import { foldEnglish } from '../../src/language/en/fold.ts';
import { compileTopics } from '../../src/lexicon/compile-topics.ts';
import { type TopicEntry, topicFileSchema } from '../../src/lexicon/topic-schema.ts';
import { packagePath } from '../../src/package-root.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';

const knowledge = readKnowledge();
const topics = topicFileSchema.parse(load(readFileSync(packagePath('src/lexicon/topics.yaml'), 'utf8')));

describe('every topic is found in its own examples', () => {
  it.each(topics.flatMap(({ id, example }) => [[id, 'ar', example.ar] as const, [id, 'en', example.en] as const]))(
    '%s %s',
    (id, language, text) => {
      const { statements } = readArticle(toArticle(text, language), knowledge);
      expect(statements).toHaveLength(1);
      expect(statements[0]?.topics).toContain(id);
    },
  );
});

it('there are topics enough, in the order of their ids, with names of their own', () => {
  expect(topics.length).toBeGreaterThanOrEqual(45);
  expect(topics.map(({ id }) => id)).toEqual([...topics.map(({ id }) => id)].sort());
  expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length);
  expect(new Set(topics.map(({ nameAr }) => nameAr)).size).toBe(topics.length);
});

describe('the compiler refuses', () => {
  const topic: TopicEntry = {
    id: 'ports',
    name: 'Ports',
    nameAr: 'الموانئ',
    terms: { ar: ['ميناء'], en: ['harbour'] },
    example: { ar: '', en: '' },
  };
  const compile = (...value: TopicEntry[]) => {
    const grammars = [
      { language: 'ar', fold: foldArabic },
      { language: 'en', fold: foldEnglish },
    ] as const;
    return compileTopics(grammars, { file: 'topics.yaml', value });
  };

  it('an id given twice', () => {
    expect(() => compile(topic, topic)).toThrow(/the topic ports is given twice/);
  });

  it('a term that two topics claim, also in another spelling', () => {
    expect(() => compile(topic, { ...topic, id: 'docks', terms: { ar: ['رصيف'], en: ['Harbour'] } })).toThrow(
      /"Harbour" stands in ports and in docks/,
    );
  });

  it('nothing of a sound file', () => {
    expect(compile(topic).phrases).toEqual({ ar: [['ميناء', 0, 'term']], en: [['harbour', 0, 'term']] });
  });
});

function toArticle(content: string, language: LanguageCode): Article {
  const origin = { file: '-', line: null, encoding: 'utf-8' };
  return { id: 'example', url: null, outlet: null, title: null, content, publishedOn: '2018-12-14', language, origin };
}
