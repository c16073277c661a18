import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { readArticle } from '../../src/ingest/pipeline.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';
import { differences } from './differences.ts';
import { type GoldenCase, readGoldenCases, readKnownGaps } from './golden-case.ts';

const knowledge = readKnowledge();
const gaps = readKnownGaps();
const languages = { ar: readGoldenCases('ar'), en: readGoldenCases('en') };
const cases = [...languages.ar, ...languages.en];

describe.each(Object.entries(languages))('%s', (_language, ofLanguage) => {
  it.each(ofLanguage.filter(({ name }) => !gaps.has(name)).map((golden) => [golden.name, golden] as const))(
    '%s',
    (_name, golden) => {
      expect(differences(golden, read(golden))).toEqual([]);
    },
  );
});

describe('known gaps', () => {
  it('name only cases that are there', () => {
    const names = new Set(cases.map(({ name }) => name));
    expect([...gaps.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(cases.filter(({ name }) => gaps.has(name)).map((golden) => [golden.name, golden] as const))(
    '%s is still one: take it out of known-gaps.yaml when this fails',
    (_name, golden) => {
      expect(differences(golden, read(golden))).not.toEqual([]);
    },
  );
});

describe('every case', () => {
  it.each(cases.map((golden) => [golden.name, golden] as const))(
    '%s holds the words that it names',
    (_name, golden) => {
      const { text, statements, never = [], meetings = [] } = golden;
      const words = [...statements.map(({ content }) => content), ...never, ...meetings.map(({ trigger }) => trigger)];
      expect(words.filter((one) => !text.includes(one))).toEqual([]);
    },
  );
});

function read(golden: GoldenCase): ReturnType<typeof readArticle> {
  return readArticle(toArticle(golden), knowledge);
}

function toArticle({ name, language, text, publishedOn }: GoldenCase): Article {
  return {
    id: name.replace('/', '-'),
    url: null,
    outlet: null,
    title: null,
    content: text,
    publishedOn,
    language,
    origin: { file: `test/golden/${name}.txt`, line: null, encoding: 'utf-8' },
  };
}
