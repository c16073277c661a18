import type { Article } from '../../../src/article.ts';
import { extractEnglish } from '../../../src/extract/en/extract-english.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { toEnglishDocument } from '../../../src/language/en/to-english-document.ts';
import { readKnowledge } from '../../../src/read/read-knowledge.ts';
import { type Span, textAt } from '../../../src/span.ts';

export const knowledge = readKnowledge();

export function toArticle(content: string, publishedOn: string | null = '2018-12-14'): Article {
  return {
    id: 'test',
    url: null,
    outlet: null,
    title: null,
    content,
    publishedOn,
    language: 'en',
    origin: { file: '-', line: null, encoding: 'utf-8' },
  };
}

export function readEnglish(content: string, publishedOn?: string | null): Extraction {
  return extractEnglish(toEnglishDocument(toArticle(content, publishedOn), knowledge), knowledge);
}

/** Statements in words: who, what, how. */
export function said(content: string, publishedOn?: string | null) {
  const extraction = readEnglish(content, publishedOn);
  const words = (span: Span) => textAt(content, span);
  const name = (index: number) => extraction.entities[index]?.name ?? '';
  return extraction.statements.map((statement) => ({
    speaker: name(statement.speaker),
    content: words(statement.content),
    kind: statement.kind,
    cue: words(statement.cue),
    via: statement.via.map(name),
    references: statement.references.map((reference) => `${name(reference.entity)} ${reference.role}`),
    saidOn: statement.saidOn,
    act: statement.act,
  }));
}
