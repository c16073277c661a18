import type { EntityDraft, Extraction, StatementDraft } from '../extract/extraction.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { Actor, ActorId } from './actor.ts';
import { findOrganization } from './find-organization.ts';
import { findOutlet } from './find-outlet.ts';
import { findPerson } from './find-person.ts';
import type { ActorMention, ArticleActor, LinkedArticle, Meeting, Statement } from './linked-article.ts';
import { draftActor, knownActor } from './to-actor.ts';
import { toMeeting } from './to-meeting.ts';
import { topicsOf } from './topics-of.ts';

/** Gives the entities of one article their place in the graph. Pure: the same extraction gives the same actors whatever else was read. */
export function link(extraction: Extraction, knowledge: Knowledge): LinkedArticle {
  const { article, language } = extraction.document;
  const actors = toActors(extraction, knowledge);
  const id = (entity: number): ActorId => (actors[entity] as Actor).id;
  const meetings = distinct(extraction.meetings.map((draft) => toMeeting(draft, id, knowledge, actors, article.id)));
  return {
    article: { ...article, language },
    language,
    actors: articleActors(extraction, actors),
    statements: extraction.statements.map((draft, n) => toStatement(draft, n + 1, extraction, id, meetings, knowledge)),
    meetings: meetings.unique,
    topics: topicsOf(extraction.statements, knowledge.topics),
    outlet: article.outlet ? findOutlet(knowledge, article.outlet) : null,
    context: contextOf(actors, meetings.unique, knowledge),
    notices: extraction.notices,
  };
}

/** Countries first, people last: a body belongs to a country, a person's id leans on both. */
function toActors({ entities, document }: Extraction, knowledge: Knowledge): Actor[] {
  const actors: Actor[] = new Array(entities.length);
  let groups = 0;
  const make = (entity: EntityDraft): Actor => {
    const known = entity.known ? knowledge.gazetteer.byId(entity.known) : undefined;
    if (known) return knownActor(known);
    const represents = entity.represents.map((at) => actors[at]?.id).filter((x): x is ActorId => x !== undefined);
    if (entity.type === 'Person') {
      const person = findPerson(knowledge, { name: entity.name, represents, on: document.article.publishedOn });
      if (person) return knownActor(person);
    }
    const body = entity.type === 'Organization' ? findOrganization(knowledge, entity.name) : null;
    if (body) return knownActor(body);
    if (entity.type === 'Group') groups++;
    return draftActor(entity, { article: document.article.id, language: document.language, represents, group: groups });
  };
  const order = ['Country', 'Organization', 'Group', 'Person'];
  for (const entity of entities.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type)))
    actors[entity.index] = make(entity);
  return actors;
}

/** What an article's mentions say of one actor, while they are gathered. */
interface Gathered {
  readonly actor: Actor;
  readonly mentions: ActorMention[];
  title: string | null;
  readonly represents: Set<ActorId>;
}

/** One entry an actor: two entities of an article that turn out to be one actor are joined here. */
function articleActors({ entities, mentions, document }: Extraction, actors: readonly Actor[]): ArticleActor[] {
  const byId = new Map<ActorId, Gathered>();
  for (const { entity: index, start, end, form, indirect, foundBy } of mentions) {
    const actor = actors[index] as Actor;
    const { title, type, represents } = entities[index] as EntityDraft;
    const entry = byId.get(actor.id) ?? { actor, mentions: [], title: null, represents: new Set<ActorId>() };
    byId.set(actor.id, entry);
    entry.mentions.push({ start, end, form, indirect, foundBy });
    entry.title ??= title;
    if (type !== 'Person') continue;
    for (const at of represents) {
      const { id } = actors[at] as Actor;
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
    evidence: [...a.evidence, ...b.evidence],
    attendees: [...a.attendees, ...b.attendees.filter(({ actor }) => !there.has(actor))],
  };
}

function toStatement(
  draft: StatementDraft,
  n: number,
  { document }: Extraction,
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
    references: draft.references
      .map(({ entity, role, start, end, form }) => ({ target: id(entity), role, at: { start, end }, form }))
      .filter(({ target }) => !seen.has(target) && seen.add(target)),
    madeAt: draft.madeAt === null ? null : (meetings.at[draft.madeAt]?.id ?? null),
    saidOn: draft.saidOn ?? article.publishedOn,
    topics: draft.topics,
    foundBy: draft.foundBy,
  };
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
