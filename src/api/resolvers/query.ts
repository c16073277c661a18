import { ask } from '../../ask/ask.ts';
import { voicesOf } from '../../ask/representatives-of.ts';
import { allTopics } from '../../ask/topics.ts';
import { articleNodeId, labelOf } from '../../graph/ids.ts';
import type { ApiContext } from '../context.ts';
import { fromCursor } from '../cursor.ts';
import { checkInput } from '../inputs.ts';
import { resolveActor, resolveMeetings, resolveTopic } from '../resolve-names.ts';
import { actorConnection, meetingConnection, speakerConnection, statementConnection } from './connections.ts';

/** Resolvers of the fields of Query: arguments are checked, names looked up, the rest is read where it is selected. */
export const queryResolvers = {
  ask: (_root: unknown, given: unknown, { store, reads }: ApiContext) => {
    const { question, first, after } = checkInput('ask', given);
    return ask(store, question, { limit: first, after: fromCursor('answers', after), reads });
  },

  statements: async (_root: unknown, given: unknown, context: ApiContext) => {
    const { about, alsoAbout, by, via, at, role, since, until, kind, topic, ...page } = checkInput('statements', given);
    const [aboutId, alsoId, byId, viaId, meetings, topicId] = await Promise.all([
      resolveActor(context, 'about', about),
      resolveActor(context, 'alsoAbout', alsoAbout),
      resolveActor(context, 'by', by),
      resolveActor(context, 'via', via),
      resolveMeetings(context, at),
      resolveTopic(context, topic),
    ]);
    const voices = byId === null ? null : await voicesOf(context.store, byId);
    const filter = {
      about: aboutId,
      alsoAbout: alsoId,
      role,
      by: voices,
      at: meetings,
      via: viaId === null ? null : [viaId],
      since,
      until,
      kind,
      topic: topicId,
    };
    return statementConnection(context, filter, page);
  },

  speakers: async (_root: unknown, given: unknown, context: ApiContext) => {
    const { about, since, until, ...page } = checkInput('speakers', given);
    const id = (await resolveActor(context, 'about', about)) as string;
    return speakerConnection(context, { about: id, since, until }, page);
  },

  actors: (_root: unknown, given: unknown, context: ApiContext) => {
    const { search, types, ...page } = checkInput('actors', given);
    return actorConnection(context, { search: search ?? '', types }, page);
  },

  meetings: async (_root: unknown, given: unknown, context: ApiContext) => {
    const { of, with: others, at, since, until, status, kind, ...page } = checkInput('meetings', given);
    const [ofId, othersId, among] = await Promise.all([
      resolveActor(context, 'of', of),
      resolveActor(context, 'with', others),
      resolveMeetings(context, at),
    ]);
    const [ofAll, othersAll] = await Promise.all(
      [ofId, othersId].map((id) => (id === null ? null : voicesOf(context.store, id))),
    );
    const filter = { of: ofAll ?? null, with: othersAll ?? null, among, since, until, status, kind };
    return meetingConnection(context, filter, page);
  },

  topics: (_root: unknown, _given: unknown, { store }: ApiContext) => allTopics(store),

  article: (_root: unknown, given: unknown, { reads }: ApiContext) =>
    reads.article(articleNodeId(checkInput('article', given).id)),

  node: (_root: unknown, given: unknown, context: ApiContext) => readNode(context, checkInput('node', given).id),

  nodes: (_root: unknown, given: unknown, context: ApiContext) =>
    checkInput('nodes', given).ids.map((id) => readNode(context, id)),
};

/** Anything that has an id; the id's own beginning tells what it is. */
function readNode({ reads }: ApiContext, id: string): Promise<object | null> | null {
  const label = labelOf(id);
  if (label === null) return null;
  if (label === 'Place') return reads.place(id);
  if (label === 'Topic') return reads.topic(id);
  if (label === 'Statement') return reads.statement(id);
  if (label === 'Article') return reads.article(id);
  return label === 'Meeting' ? reads.meeting(id) : reads.actor(id);
}
