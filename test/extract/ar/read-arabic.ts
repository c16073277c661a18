import type { Article } from '../../../src/article.ts';
import { readArticle } from '../../../src/ingest/pipeline.ts';
import type { ArticleActor, LinkedArticle } from '../../../src/link/linked-article.ts';
import { readKnowledge } from '../../../src/read/read-knowledge.ts';
import { textAt } from '../../../src/span.ts';

export const knowledge = readKnowledge();

export function toArticle(content: string, publishedOn: string | null = '2018-12-14', id = 'test'): Article {
  return {
    id,
    url: null,
    outlet: null,
    title: null,
    content,
    publishedOn,
    language: 'ar',
    origin: { file: '-', line: null, encoding: 'utf-8' },
  };
}

export function readArabic(content: string, publishedOn?: string | null): LinkedArticle {
  return readArticle(toArticle(content, publishedOn), knowledge);
}

/** Statements in words: who says what, how, and whom it names. */
export function said(content: string, publishedOn?: string | null) {
  const read = readArabic(content, publishedOn);
  return read.statements.map((statement) => ({
    speaker: nameIn(read, statement.speaker),
    type: actorIn(read, statement.speaker)?.actor.type,
    content: statement.text,
    kind: statement.kind,
    act: statement.act,
    source: statement.source && textAt(content, statement.source),
    via: statement.relays.map(({ actor }) => nameIn(read, actor)),
    references: statement.references.map(({ target, role }) => `${nameIn(read, target)} ${role}`),
  }));
}

/** `[speaker, content]` of each statement. */
export function whoSaidWhat(content: string, publishedOn?: string | null): [string, string][] {
  return said(content, publishedOn).map((statement) => [statement.speaker, statement.content]);
}

/** Meetings in words. */
export function met(content: string, publishedOn?: string | null) {
  const read = readArabic(content, publishedOn);
  return read.meetings.map((meeting) => ({
    kind: meeting.kind,
    status: meeting.status,
    place: meeting.place?.name ?? null,
    startsOn: meeting.startsOn,
    endsOn: meeting.endsOn,
    parties: meeting.attendees.map(({ actor }) => nameIn(read, actor)).sort(),
  }));
}

export function actorIn({ actors }: LinkedArticle, id: string): ArticleActor | undefined {
  return actors.find(({ actor }) => actor.id === id);
}

/** The English name where one is known, else the name as written. */
export function nameIn(read: LinkedArticle, id: string): string {
  return actorIn(read, id)?.actor.name ?? id;
}
