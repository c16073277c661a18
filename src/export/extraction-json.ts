import type { LanguageCode } from '../article.ts';
import type { Actor, ActorId } from '../link/actor.ts';
import type { ArticleActor, LinkedArticle, Meeting, Place, Statement } from '../link/linked-article.ts';
import type { Span } from '../span.ts';
import { textAt } from '../span.ts';
import type {
  ExtractedActor,
  ExtractedArticle,
  ExtractedMeeting,
  ExtractedName,
  ExtractedStatement,
  Spoken,
} from './extracted-article.ts';

/** What `mahdar extract` writes for one article, and what `mahdar eval` scores. */
export function toExtractionJson(linked: LinkedArticle): ExtractedArticle {
  const lookup = createLookup(linked);
  return {
    id: linked.article.id,
    statements: linked.statements.map((statement) => toStatement(statement, linked, lookup)),
    meetings: linked.meetings.map((meeting) => toMeeting(meeting, linked, lookup)),
    actors: linked.actors.map((entry) => toActor(entry, linked.language)),
    notices: linked.notices,
  };
}

interface Lookup {
  readonly actor: (id: ActorId) => Actor;
  /** Null for actors that the text does not mention. */
  readonly inArticle: (id: ActorId) => ArticleActor | null;
}

function createLookup({ article, language, actors, outlet, context }: LinkedArticle): Lookup {
  const known = new Map<ActorId, Actor>([...context, ...(outlet ? [outlet] : [])].map((actor) => [actor.id, actor]));
  const mentioned = new Map(actors.map((entry) => [entry.actor.id, entry]));
  return {
    inArticle: (id) => mentioned.get(id) ?? null,
    actor: (id) => {
      const entry = mentioned.get(id);
      const actor = entry ? withForms(entry, language) : known.get(id);
      if (!actor) throw new TypeError(`article ${article.id} uses actor ${id}, which is not among its actors`);
      return actor;
    },
  };
}

/** Words that only point back (an office, a pronoun, a head noun) are no names. */
const POINTS_BACK = /title-alone|anaphor|pronoun/;

/** Names from the knowledge base, then the names that this article uses. */
function withForms({ actor, mentions }: ArticleActor, language: LanguageCode): Actor {
  const forms = mentions.filter(({ indirect, foundBy }) => !indirect && !POINTS_BACK.test(foundBy));
  return { ...actor, names: [...actor.names, ...forms.map(({ form }) => ({ text: form, language }))] };
}

function toStatement(statement: Statement, { article }: LinkedArticle, lookup: Lookup): ExtractedStatement {
  const speaker = lookup.inArticle(statement.speaker);
  const { cue, source } = statement;
  const relays = [...statement.relays].sort((a, b) => a.position - b.position).map(({ actor }) => lookup.actor(actor));
  return {
    id: statement.id,
    start: statement.content.start,
    end: statement.content.end,
    text: statement.text,
    kind: statement.kind,
    act: statement.act,
    cameo: statement.cameo,
    cue: { text: cue.text, start: cue.start, end: cue.end, entry: cue.entry },
    speaker: {
      ...toNamed(lookup.actor(statement.speaker)),
      title: speaker?.title ?? null,
      represents: (speaker?.represents ?? []).map((id) => lookup.actor(id).name),
      mention: source && spoken(source, article.content),
    },
    via: relays[0] ? toNamed(relays[0]) : null,
    relays: relays.map(toNamed),
    references: toReferences(statement, lookup),
    saidOn: statement.saidOn,
    topics: statement.topics,
    foundBy: statement.foundBy,
  };
}

/** Each actor once, in the role it has first; meetings that are spoken of are left out. */
function toReferences(statement: Statement, lookup: Lookup): ExtractedStatement['references'] {
  const roles = new Map<ActorId, string>();
  for (const { target, role } of statement.references) {
    if (!target.startsWith('meeting:') && !roles.has(target)) roles.set(target, role);
  }
  return [...roles].map(([id, role]) => ({ ...toNamed(lookup.actor(id)), role }));
}

function toMeeting(meeting: Meeting, { article }: LinkedArticle, lookup: Lookup): ExtractedMeeting {
  return {
    id: meeting.id,
    trigger: textAt(article.content, meeting.trigger),
    kind: meeting.kind,
    status: meeting.status,
    start: meeting.startsOn,
    end: meeting.endsOn,
    place: meeting.place && toPlace(meeting.place, lookup),
    evidence: meeting.evidence.map(({ start, end }) => ({ start, end })),
    attendees: meeting.attendees.map(({ actor, role }) => ({ ...toNamed(lookup.actor(actor)), role })),
  };
}

function toPlace(place: Place, lookup: Lookup): NonNullable<ExtractedMeeting['place']> {
  const names = [place.name, place.nameAr, place.nameEn].filter((name): name is string => name !== null);
  return {
    id: place.id,
    name: place.name,
    name_en: place.nameEn,
    names: [...new Set(names)],
    country_en: place.country && (lookup.actor(place.country).nameEn ?? null),
  };
}

function toActor(entry: ArticleActor, language: LanguageCode): ExtractedActor {
  const { mentions } = entry;
  return {
    ...toNamed(withForms(entry, language)),
    forms: [...new Set(mentions.map(({ form }) => form))],
    indirect: mentions.every(({ indirect }) => indirect),
  };
}

function toNamed(actor: Actor): ExtractedName {
  return {
    id: actor.id,
    type: actor.type,
    name: actor.name,
    name_ar: actor.nameAr,
    name_en: actor.nameEn,
    names: [...new Set(actor.names.map(({ text }) => text))],
  };
}

function spoken(span: Span, content: string): Spoken {
  return { text: textAt(content, span), start: span.start, end: span.end };
}
