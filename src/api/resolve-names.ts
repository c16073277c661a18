import { answerActor } from '../ask/answer-statement.ts';
import { findActor } from '../ask/find-actor.ts';
import { findMeetings } from '../ask/find-meetings.ts';
import { findTopic } from '../ask/topics.ts';
import type { ActorId } from '../link/actor.ts';
import type { MeetingId } from '../link/linked-article.ts';
import { argumentError } from './argument-error.ts';
import type { ApiContext } from './context.ts';

/** Choices that an error lists at most. */
const MOST_CHOICES = 10;

/**
 * The actor that an argument means; null for null.
 * @throws GraphQLError ACTOR_UNKNOWN, ACTOR_AMBIGUOUS, with whom it may mean or what is near in `extensions.choices`
 */
export async function resolveActor(
  { store, reads }: ApiContext,
  argument: string,
  text: string | null,
): Promise<ActorId | null> {
  if (text === null) return null;
  const found = await findActor(store, text);
  if ('id' in found) {
    if (found.byName || (await reads.actor(found.id)) !== null) return found.id;
    throw argumentError('ACTOR_UNKNOWN', `${argument}: no actor has the id "${found.id}"`, {
      argument,
      choices: [],
      hint: 'Look the actor up with actors(search:).',
    });
  }
  const choices = await Promise.all(found.ids.slice(0, MOST_CHOICES).map((id) => answerActor(reads, id)));
  if (found.problem === 'ambiguous') {
    throw argumentError('ACTOR_AMBIGUOUS', `${argument}: "${text}" may be one of ${found.ids.length} actors`, {
      argument,
      choices,
      hint: 'Give the id of one of the choices, or a fuller name.',
    });
  }
  throw argumentError('ACTOR_UNKNOWN', `${argument}: no actor is named "${text}"`, {
    argument,
    choices,
    hint: 'Look the name up with actors(search:).',
  });
}

/**
 * The meetings that an argument means; null for null.
 * @throws GraphQLError MEETING_UNKNOWN
 */
export async function resolveMeetings({ store, reads }: ApiContext, text: string | null): Promise<MeetingId[] | null> {
  if (text === null) return null;
  const ids = await findMeetings(store, text);
  const [id] = ids;
  const isThere = id === text.trim() ? (await reads.meeting(id)) !== null : id !== undefined;
  if (isThere) return ids;
  throw argumentError('MEETING_UNKNOWN', `at: no meeting or place is named "${text}"`, {
    argument: 'at',
    hint: 'List meetings with meetings(first: 20) { nodes { id name place { name } } }.',
  });
}

/**
 * The topic that an argument means; null for null.
 * @throws GraphQLError TOPIC_UNKNOWN
 */
export async function resolveTopic({ store }: ApiContext, text: string | null): Promise<string | null> {
  if (text === null) return null;
  const id = await findTopic(store, text);
  if (id !== null) return id;
  throw argumentError('TOPIC_UNKNOWN', `topic: no statement is about a topic "${text}"`, {
    argument: 'topic',
    hint: 'List topics with topics { id name nameAr }.',
  });
}
