import type { EntityDraft, Extraction } from '../extract/extraction.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { Notice } from '../notice.ts';
import type { Actor, ActorId } from './actor.ts';
import { composedBody } from './composed-body.ts';
import { findOrganization } from './find-organization.ts';
import { findPerson } from './find-person.ts';
import { namingOf } from './naming/naming.ts';
import { isContradictory, officeHolder } from './office-holder.ts';
import { bodyActor, draftActor, knownActor } from './to-actor.ts';

/** The actor of each entity of an article, and what was odd about them. */
export interface PlacedEntities {
  readonly actors: readonly Actor[];
  readonly notices: readonly Notice[];
}

const ORDER = ['Country', 'Organization', 'Group', 'Person'];

/** Countries first, people last: a body belongs to a country, a person's id leans on both. */
export function toActors({ entities, document }: Extraction, knowledge: Knowledge): PlacedEntities {
  const { article, language } = document;
  const actors: Actor[] = new Array(entities.length);
  const notices: Notice[] = [];
  const { romanized } = namingOf(knowledge);
  let group = 0;
  for (const entity of entities.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))) {
    const represents = entity.represents.map((at) => actors[at]?.id).filter((id): id is ActorId => id !== undefined);
    const seen = { entity, represents, on: article.publishedOn };
    if (entity.type === 'Group') group++;
    if (entity.title !== null && isContradictory(knowledge, { title: entity.title, represents }))
      notices.push(contradiction(entity, represents));
    actors[entity.index] =
      placeKnown(seen, knowledge) ??
      draftActor(entity, { article: article.id, language, represents, group, romanized });
  }
  return { actors, notices };
}

interface EntitySeen {
  readonly entity: EntityDraft;
  readonly represents: readonly ActorId[];
  readonly on: string | null;
}

/** By its row of the knowledge base; else by its name, by its office on the day, or as a body that every state has. */
function placeKnown({ entity, represents, on }: EntitySeen, knowledge: Knowledge): Actor | null {
  const known = entity.known ? knowledge.gazetteer.byId(entity.known) : undefined;
  if (known) return knownActor(known);
  const { name, title, type } = entity;
  if (type === 'Person') {
    const person = findPerson(knowledge, { name, title, represents, on });
    return person && knownActor(person);
  }
  if (type === 'Group') {
    const holder = officeHolder(knowledge, { title: name, represents, on });
    return holder && knownActor(holder);
  }
  if (type !== 'Organization') return null;
  const body = findOrganization(knowledge, name);
  if (body) return knownActor(body);
  const countries = represents.filter((id) => id.startsWith('country:'));
  const composed = composedBody(knowledge, name, countries.length === 1 ? (countries[0] ?? null) : null);
  return composed && (composed.known ? knownActor(composed.known) : bodyActor(composed));
}

function contradiction({ name, title }: EntityDraft, represents: readonly ActorId[]): Notice {
  return {
    code: 'OFFICE_CONTRADICTORY',
    severity: 'info',
    span: null,
    message: `${name} is called "${title}" and speaks for ${represents.join(', ')}: the office tells nothing of who it is`,
  };
}
