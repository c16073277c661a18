import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { ActorId } from '../actor.ts';
import { sidesOf } from '../meeting-sides.ts';
import { meetingId } from '../to-meeting.ts';
import type { Directory, Following, MeetingIdentity } from './directory.ts';
import { findRepeats } from './find-repeats.ts';
import { joinBodies } from './join-bodies.ts';
import { joinMeetings, type MeetingJoined, type MeetingTold } from './join-meetings.ts';
import { joinPeople, type PeopleJoined } from './join-people.ts';
import type { ArticleSighting } from './sighting.ts';

/** Joins what articles say of people and meetings, and finds what is told again. A pure function of the set of articles: their order does not show. */
export function buildDirectory(articles: readonly ArticleSighting[], knowledge: Knowledge): Directory {
  const sorted = articles.toSorted((a, b) => (a.article < b.article ? -1 : 1));
  const people = joinPeople(sorted, knowledge);
  const bodies = joinBodies(sorted);
  const identity = (article: string, id: ActorId) => people.get(article)?.get(id) ?? bodies.get(article)?.get(id);
  const idOf = (article: string, id: ActorId) => identity(article, id)?.actor.id ?? id;
  const meetings = joinMeetings(sorted.flatMap((article) => toMeetingsTold(article, people, knowledge)));
  const named = toMeetingIdentities(meetings);
  return {
    identity,
    meeting: (article, { triggers }) => triggers.map((start) => named.get(`${article} ${start}`)).find(Boolean),
    repeats: findRepeats(sorted, idOf),
    follows: toFollows(meetings, named),
  };
}

/** An article's meetings with the sides that its people, as they are known now, sit for. */
function toMeetingsTold(article: ArticleSighting, joined: PeopleJoined, knowledge: Knowledge): MeetingTold[] {
  const people = new Map(article.people.map((person) => [person.actor.id, person]));
  const own = joined.get(article.article);
  return article.meetings.map((meeting) => {
    const seats = {
      represents: (id: ActorId) => people.get(id)?.represents ?? [],
      actor: (id: ActorId) => article.bodies.get(id),
    };
    const delegates = new Map<ActorId, Set<ActorId>>();
    for (const { actor } of meeting.attendees) {
      const id = own?.get(actor)?.actor.id ?? actor;
      const found = sidesOf([actor], seats, knowledge);
      for (const side of found.includes(actor) ? sidesOf([id], seats, knowledge) : found) {
        const people = delegates.get(side) ?? new Set();
        delegates.set(side, id.startsWith('person:') ? people.add(id) : people);
      }
    }
    const named = new Map([...delegates].filter(([, own]) => own.size > 0));
    return { article: article.article, on: article.on, meeting, sides: new Set(delegates.keys()), people: named };
  });
}

/** Id and name of each meeting, by article and place of its words. Two meetings of one day and place are told apart by who sat there. */
function toMeetingIdentities(meetings: readonly MeetingJoined[]): Map<string, MeetingIdentity> {
  const named = new Map<string, MeetingIdentity>();
  const taken = new Set<string>();
  for (const { head, reports } of meetings) {
    const { name, nameAr, nameEn } = head.meeting;
    const sides = [...head.sides].sort();
    let id = meetingId(head.meeting, sides, head.article);
    if (taken.has(id)) id = meetingId(head.meeting, sides, `${head.article} ${head.meeting.trigger.start}`);
    if (taken.has(id))
      id = meetingId({ ...head.meeting, place: null }, [...sides, head.article], `${head.meeting.trigger.start}`);
    taken.add(id);
    for (const { article, meeting } of reports)
      for (const start of meeting.triggers) named.set(`${article} ${start}`, { id, name, nameAr, nameEn });
  }
  return named;
}

/** Meetings of a series that have a day, each after the one before it. */
function toFollows(meetings: readonly MeetingJoined[], named: ReadonlyMap<string, MeetingIdentity>): Following[] {
  const series = new Map<string, { id: string; order: string }[]>();
  for (const { head, reports } of meetings) {
    const name = reports.map(({ meeting }) => meeting.series).find((found) => found !== null);
    const day = reports
      .map(({ meeting }) => (meeting.precision === 'day' ? meeting.startsOn : null))
      .find((found) => found !== null);
    const id = named.get(`${head.article} ${head.meeting.trigger.start}`)?.id;
    if (!name || !day || !id) continue;
    const list = series.get(name) ?? [];
    series.set(name, list);
    list.push({ id, order: `${day} ${id}` });
  }
  return [...series.values()].flatMap((list) => {
    const sorted = list.toSorted((a, b) => (a.order < b.order ? -1 : 1));
    return sorted.slice(1).map(({ id }, at) => ({ meeting: id, after: (sorted[at] as { id: string }).id }));
  });
}
