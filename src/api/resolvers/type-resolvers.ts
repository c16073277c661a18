import type { ActorDetails, Representation } from '../../ask/actors-by-id.ts';
import type { Answer } from '../../ask/answer.ts';
import { answerMeeting } from '../../ask/answer-statement.ts';
import type { ArticleDetails } from '../../ask/articles-by-id.ts';
import type { MeetingAttendee, MeetingDetails } from '../../ask/meeting-details.ts';
import { renderAnswer } from '../../ask/render-answer.ts';
import type { StatementDetails } from '../../ask/statement-details.ts';
import { textSelector } from '../../ask/text-selector.ts';
import { labelOf } from '../../graph/ids.ts';
import type { Place } from '../../link/linked-article.ts';
import type { ApiContext } from '../context.ts';
import { toCursor } from '../cursor.ts';
import { checkInput } from '../inputs.ts';
import { articleStatements } from './connections.ts';

/** Later reports of one statement that are listed. */
const MOST_REPEATS = 50;

type Resolvers<Parent> = Readonly<Record<string, (parent: Parent, args: unknown, context: ApiContext) => unknown>>;

/** What actors of all types share: the type is told by the id. */
export const interfaceResolvers = {
  Actor: { __resolveType: ({ id }: { id: string }) => labelOf(id) },
  Node: { __resolveType: ({ id }: { id: string }) => labelOf(id) },
};

export const statementResolvers: Resolvers<StatementDetails> = {
  speaker: ({ speaker }, _args, { reads }) => reads.actor(speaker.id),
  speakerForm: ({ speaker }) => speaker.form,
  speakerTitle: ({ speaker, article }, _args, { reads }) => reads.title({ article, actor: speaker.id }),
  references: ({ references }, _args, { reads }) =>
    references.map((reference) => ({ ...reference, actor: () => reads.actor(reference.id) })),
  meetings: ({ meetings }, _args, { reads }) => meetings.map((id) => reads.meeting(id)),
  relayedBy: ({ relays }, _args, { reads }) =>
    relays.map(({ id, position }) => ({
      position,
      name: async () => (await reads.actor(id))?.name,
      actor: () => reads.actor(id),
    })),
  repeats: ({ repeats }, _args, { reads }) => (repeats === null ? null : reads.statement(repeats.id)),
  repeatedBy: ({ repeatedBy }, _args, { reads }) => repeatedBy.slice(0, MOST_REPEATS).map((id) => reads.statement(id)),
  similarity: ({ repeats }) => repeats?.similarity ?? null,
  topics: ({ topics }, _args, { reads }) => topics.map((id) => reads.topic(id)),
  madeAt: ({ madeAt }, _args, { reads }) => (madeAt === null ? null : reads.meeting(madeAt)),
  article: ({ article }, _args, { reads }) => reads.article(article),
  selector: async (statement, _args, { reads }) => textSelector((await reads.text(statement.article)) ?? '', statement),
};

export const personResolvers: Resolvers<ActorDetails> = {
  romanized: ({ romanized }) => romanized === true,
  represents: ({ represents }, _args, { reads }) =>
    represents.map((each: Representation) => ({ ...each, actor: () => reads.actor(each.id) })),
};

export const organizationResolvers: Resolvers<ActorDetails> = {
  country: ({ country }, _args, { reads }) => (country === null ? null : reads.actor(country)),
};

export const meetingResolvers: Resolvers<MeetingDetails> = {
  follows: ({ follows }, _args, { reads }) => (follows === null ? null : reads.meeting(follows)),
  followedBy: ({ followedBy }, _args, { reads }) => (followedBy === null ? null : reads.meeting(followedBy)),
  words: async ({ id }, _args, { reads }) =>
    ((await answerMeeting(reads, id))?.words ?? []).map((each) => ({
      ...each,
      article: reads.article(each.article.id),
    })),
  attendees: ({ attendees }, _args, { reads }) =>
    attendees.map((each: MeetingAttendee) => ({ ...each, actor: () => reads.actor(each.id) })),
};

export const placeResolvers: Resolvers<Place> = {
  country: ({ country }, _args, { reads }) => (country === null ? null : reads.actor(country)),
};

export const articleResolvers: Resolvers<ArticleDetails> = {
  text: ({ id }, _args, { reads }) => reads.text(id),
  publisher: ({ publisher }, _args, { reads }) => (publisher === null ? null : reads.actor(publisher)),
  statements: ({ id }, given, context) => articleStatements(context, id, checkInput('articleStatements', given)),
};

/** `ask` has read all of it already: here it only comes out of the request's memory. */
export const answerResolvers: Resolvers<Answer> = {
  statements: ({ statements }, _args, { reads }) => statements.map(({ id }) => reads.statement(id)),
  meetings: ({ meetings }, _args, { reads }) => meetings.map(({ id }) => reads.meeting(id)),
  actors: ({ actors }, _args, { reads }) => actors.map(({ id }) => reads.actor(id)),
  endCursor: ({ next }) => (next === null ? null : toCursor('answers', next)),
  rendered: (answer) => renderAnswer(answer),
};

export const understoodResolvers: Resolvers<NonNullable<Answer['understood']>> = {
  at: ({ at }) => at?.text ?? null,
};
