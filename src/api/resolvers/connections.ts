import type { ActorDetails } from '../../ask/actors-by-id.ts';
import { actorsNamed, countActorsNamed } from '../../ask/actors-named.ts';
import type { StatementPlace } from '../../ask/articles-by-id.ts';
import { countMeetings, type MeetingFilter, meetingsPage } from '../../ask/meetings-page.ts';
import { countSpeakersAbout, type SpeakersFilter, speakersAbout } from '../../ask/speakers-about.ts';
import type { StatementFilter } from '../../ask/statement-filter.ts';
import { countStatements, statementsPage } from '../../ask/statements-page.ts';
import type { ActorType } from '../../extract/extraction.ts';
import { toConnection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { fromCursor, toCursor } from '../cursor.ts';

/** Which page of a list. */
export interface PageInput {
  readonly first: number;
  readonly after: string | null;
}

export function statementConnection(
  { store, reads }: ApiContext,
  filter: StatementFilter,
  { first, after }: PageInput,
) {
  const place = fromCursor('statements', after);
  return toConnection({
    first,
    hasPrevious: place !== null,
    page: (limit) => statementsPage(store, filter, limit, place),
    cursor: (key) => toCursor('statements', key),
    node: ({ id }) => reads.statement(id),
    total: () => countStatements(store, filter),
  });
}

/** The statements of one article in text order: all their places come with one read for all articles of a level. */
export function articleStatements({ reads }: ApiContext, article: string, { first, after }: PageInput) {
  const place = fromCursor('articleStatements', after);
  const all = async () => (await reads.statementsIn(article)) ?? [];
  const isAfter = ({ start, id }: StatementPlace) =>
    place === null || start > place.start || (start === place.start && id > place.id);
  return toConnection({
    first,
    hasPrevious: place !== null,
    page: async (limit) => (await all()).filter(isAfter).slice(0, limit),
    cursor: (key) => toCursor('articleStatements', key),
    node: ({ id }) => reads.statement(id),
    total: async () => (await all()).length,
  });
}

export function meetingConnection({ store, reads }: ApiContext, filter: MeetingFilter, { first, after }: PageInput) {
  const place = fromCursor('meetings', after);
  return toConnection({
    first,
    hasPrevious: place !== null,
    page: (limit) => meetingsPage(store, filter, limit, place),
    cursor: (key) => toCursor('meetings', key),
    node: ({ id }) => reads.meeting(id),
    total: () => countMeetings(store, filter),
  });
}

export function speakerConnection({ store, reads }: ApiContext, filter: SpeakersFilter, { first, after }: PageInput) {
  const place = fromCursor('speakers', after);
  return toConnection({
    first,
    hasPrevious: place !== null,
    page: (limit) => speakersAbout(store, filter, limit, place),
    cursor: (key) => toCursor('speakers', key),
    node: ({ id, statements, lastOn }): SpeakerParent => ({ actor: () => reads.actor(id), statements, lastOn }),
    total: () => countSpeakersAbout(store, filter),
  });
}

/** A speaker on a page. */
export interface SpeakerParent {
  readonly actor: () => Promise<ActorDetails | null>;
  readonly statements: number;
  readonly lastOn: string | null;
}

export function actorConnection(
  { store, reads }: ApiContext,
  { search, types }: { search: string; types: readonly ActorType[] | null },
  { first, after }: PageInput,
) {
  const place = fromCursor('actors', after);
  return toConnection({
    first,
    hasPrevious: place !== null,
    page: (limit) => actorsNamed(store, search, types, limit, place),
    cursor: (key) => toCursor('actors', key),
    node: ({ id }) => reads.actor(id),
    total: () => countActorsNamed(store, search, types),
  });
}
