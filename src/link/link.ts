import type { Article } from '../article.ts';
import type { EntityDraft, KeptExtraction, StatementDraft } from '../extract/extraction.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import { EMPTY_DIRECTORY, type Identity } from './across/directory.ts';
import type { Actor, ActorId } from './actor.ts';
import { findOutlet, outletOfUrl } from './find-outlet.ts';
import type {
  ActorMention,
  ArticleActor,
  LinkedArticle,
  Meeting,
  Statement,
  StatementReference,
} from './linked-article.ts';
import { type Seats, sidesOf } from './meeting-sides.ts';
import { knownActor } from './to-actor.ts';
import { toIdentities } from './to-identities.ts';
import { toMeeting } from './to-meeting.ts';
import { topicsOf } from './topics-of.ts';

/**
 * Gives the entities of one article their place in the graph. Pure: the same extraction and directory give the same actors.
 * @param directory what other articles tell of them; without it the article stands alone
 */
export function link(extraction: KeptExtraction, knowledge: Knowledge, directory = EMPTY_DIRECTORY): LinkedArticle {
  const { article, language } = extraction.document;
  const { identities, notices } = toIdentities(extraction, knowledge, directory);
  const actors = identities.map(({ actor }) => actor);
  const mentioned = articleActors(extraction, identities);
  const id = (entity: number): ActorId => (actors[entity] as Actor).id;
  const seats = seatsOf(mentioned, actors);
  const sides = (attendees: readonly ActorId[]) => sidesOf(attendees, seats, knowledge);
  const told = extraction.meetings.map((draft) => toMeeting(draft, id, sides, knowledge, actors, article.id));
  const meetings = distinct(
    told.map((meeting) => meeting && { ...meeting, ...directory.meeting(article.id, meeting) }),
  );
  return {
    article: { ...article, language },
    language,
    actors: mentioned,
    statements: extraction.statements.map((draft, n) => toStatement(draft, n + 1, extraction, id, meetings, knowledge)),
    meetings: meetings.unique,
    topics: topicsOf(extraction.statements, knowledge.topics),
    outlet: publisherOf(article, knowledge),
    context: contextOf(actors, meetings.unique, knowledge),
    notices: [...extraction.notices, ...notices],
  };
}

function seatsOf(mentioned: readonly ArticleActor[], actors: readonly Actor[]): Seats {
  const represents = new Map(mentioned.map((entry) => [entry.actor.id, entry.represents]));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return { represents: (id) => represents.get(id) ?? [], actor: (id) => byId.get(id) };
}

/** The outlet given with the article; where none is given, the known one on whose site it stands. */
function publisherOf({ outlet, url }: Article, knowledge: Knowledge): Actor | null {
  if (outlet) return findOutlet(knowledge, outlet);
  return url ? outletOfUrl(knowledge, url) : null;
}

/** What an article's mentions say of one actor, while they are gathered. */
interface Gathered {
  readonly actor: Actor;
  readonly mentions: ActorMention[];
  title: string | null;
  readonly represents: Set<ActorId>;
  readonly linkedBy: string;
}

/** One entry an actor: two entities of an article that turn out to be one actor are joined here. */
function articleActors(
  { entities, mentions, document }: KeptExtraction,
  identities: readonly Identity[],
): ArticleActor[] {
  const byId = new Map<ActorId, Gathered>();
  for (const { entity: index, start, end, form, indirect, foundBy } of mentions) {
    const { actor, why: linkedBy } = identities[index] as Identity;
    const { title, represents } = entities[index] as EntityDraft;
    const entry = byId.get(actor.id) ?? { actor, mentions: [], title: null, represents: new Set<ActorId>(), linkedBy };
    byId.set(actor.id, entry);
    entry.mentions.push({ start, end, form, indirect, foundBy });
    entry.title ??= title;
    if (actor.type !== 'Person') continue;
    for (const at of represents) {
      const { id } = (identities[at] as Identity).actor;
      if (id !== actor.id) entry.represents.add(id);
    }
  }
  return [...byId.values()].map((entry) => {
    const gathered = { ...entry, represents: [...entry.represents] };
    return { ...gathered, actor: withForms(gathered, document.language) };
  });
}

/** Forms met in the article join the names of an actor. */
function withForms({ actor, mentions }: ArticleActor, language: 'ar' | 'en'): Actor {
  if (isKnownActor(actor)) return actor;
  const seen = new Set(actor.names.map(({ text }) => text));
  const names = [...actor.names];
  for (const { form, indirect } of mentions) {
    if (indirect || seen.has(form)) continue;
    seen.add(form);
    names.push({ text: form, language });
  }
  return names.length === actor.names.length ? actor : { ...actor, names };
}

/** The knowledge base gives all that these actors are: no article adds to them. */
function isKnownActor({ id, wikidata }: Actor): boolean {
  return id.startsWith('country:') || wikidata !== null;
}

interface DistinctMeetings {
  readonly unique: readonly Meeting[];
  readonly at: readonly (Meeting | null)[];
}

/** Two drafts with one id are one meeting: evidence and attendees join. */
function distinct(made: readonly (Meeting | null)[]): DistinctMeetings {
  const byId = new Map<string, Meeting>();
  for (const meeting of made) {
    if (!meeting) continue;
    const other = byId.get(meeting.id);
    byId.set(meeting.id, other ? joinMeetings(other, meeting) : meeting);
  }
  return { unique: [...byId.values()], at: made.map((meeting) => (meeting ? (byId.get(meeting.id) ?? null) : null)) };
}

function joinMeetings(a: Meeting, b: Meeting): Meeting {
  const there = new Set(a.attendees.map(({ actor }) => actor));
  return {
    ...a,
    triggers: [...a.triggers, ...b.triggers],
    evidence: [...a.evidence, ...b.evidence],
    attendees: [...a.attendees, ...b.attendees.filter(({ actor }) => !there.has(actor))],
  };
}

function toStatement(
  draft: StatementDraft,
  n: number,
  { document, dateline }: KeptExtraction,
  id: (entity: number) => ActorId,
  meetings: DistinctMeetings,
  { speechActs }: Knowledge,
): Statement {
  const { article } = document;
  const seen = new Set<string>();
  return {
    id: `statement:${article.id}:${n}`,
    content: draft.content,
    text: article.content.slice(draft.content.start, draft.content.end),
    kind: draft.kind,
    act: draft.act,
    cameo: speechActs.cameoOf(draft.act),
    cue: { ...draft.cue, text: article.content.slice(draft.cue.start, draft.cue.end) },
    speaker: id(draft.speaker),
    source: draft.source,
    relays: draft.via.map((entity, position) => ({ actor: id(entity), position })),
    references: [...actorReferences(draft, id), ...meetingReferences(draft, meetings)].filter(
      ({ target }) => !seen.has(target) && seen.add(target),
    ),
    madeAt: draft.madeAt === null ? null : (meetings.at[draft.madeAt]?.id ?? null),
    saidOn: draft.saidOn ?? dateline,
    topics: draft.topics,
    foundBy: draft.foundBy,
  };
}

function actorReferences({ references }: StatementDraft, id: (entity: number) => ActorId): StatementReference[] {
  const named = references.map(({ entity, role, start, end, form }) => ({
    target: id(entity),
    role,
    at: { start, end },
    form,
  }));
  const told = new Set(named.filter(({ role }) => role !== 'attribute').map(({ target }) => target));
  return named.filter(({ target, role }) => role !== 'attribute' || !told.has(target));
}

/** Meetings that nothing identifies are left out, as they are from the graph. */
function meetingReferences({ meetings }: StatementDraft, { at }: DistinctMeetings): StatementReference[] {
  return meetings.flatMap(({ meeting, role, start, end, form }) => {
    const target = at[meeting]?.id;
    return target ? [{ target, role, at: { start, end }, form }] : [];
  });
}

/** Countries that a body or a place belongs to, where no words of the article name them. */
function contextOf(actors: readonly Actor[], meetings: readonly Meeting[], knowledge: Knowledge): Actor[] {
  const there = new Set(actors.map(({ id }) => id));
  const wanted = new Set<ActorId>();
  for (const { country } of actors) if (country && !there.has(country)) wanted.add(country);
  for (const { place } of meetings) if (place?.country && !there.has(place.country)) wanted.add(place.country);
  return [...wanted].sort().flatMap((id) => {
    const country = knowledge.gazetteer.country(id);
    return country ? [knownActor(country)] : [];
  });
}
