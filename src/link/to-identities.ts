import type { EntityDraft, KeptExtraction } from '../extract/extraction.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { Notice } from '../notice.ts';
import type { Directory, Identity } from './across/directory.ts';
import type { ActorId } from './actor.ts';
import { composedBody } from './composed-body.ts';
import { findOrganization } from './find-organization.ts';
import { findPerson } from './find-person.ts';
import { isTellingBody } from './is-telling-body.ts';
import { isTelling } from './name-frequency.ts';
import { namingOf } from './naming/naming.ts';
import { isContradictory, officeHolder } from './office-holder.ts';
import { bodyActor, draftActor, knownActor } from './to-actor.ts';

/** Who each entity of an article is, and what was odd about them. */
export interface Identities {
  readonly identities: readonly Identity[];
  readonly notices: readonly Notice[];
}

const ORDER = ['Country', 'Organization', 'Group', 'Person'];

/** Countries first, people last: a body belongs to a country, a person's id leans on both. */
export function toIdentities(extraction: KeptExtraction, knowledge: Knowledge, directory: Directory): Identities {
  const { entities } = extraction;
  const { article, language } = extraction.document;
  const identities: Identity[] = new Array(entities.length);
  const notices: Notice[] = [];
  const around = new Set<ActorId>();
  const { romanized, behind } = namingOf(knowledge);
  let group = 0;
  for (const entity of entities.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))) {
    const represents = ownersOf(entity, extraction, behind)
      .map((at) => identities[at]?.actor.id)
      .filter((id): id is ActorId => id !== undefined);
    if (entity.type === 'Group') group++;
    if (isContradictory(knowledge, { title: entity.title, represents }))
      notices.push(contradiction(entity, represents));
    const owned = represents.some((id) => id.startsWith('country:'));
    const telling =
      entity.type === 'Person' ? isTelling(entity.name, knowledge) : isTellingBody(entity.name, owned, knowledge);
    const known = knownIdentity({ entity, represents, around, on: article.publishedOn }, knowledge);
    const actor =
      known?.actor ?? draftActor(entity, { article: article.id, language, represents, group, telling, romanized });
    identities[entity.index] = known ?? directory.identity(article.id, actor.id) ?? { actor, why: 'own-name' };
    if (actor.type === 'Country') around.add(actor.id);
  }
  return { identities, notices };
}

/** Whom an office speaks for; whose a body is, where no adjective tells also by what stands behind it: *the ministry of defence of Oman*. */
function ownersOf(entity: EntityDraft, { entities, mentions, document }: KeptExtraction, behind: ReadonlySet<string>) {
  if (entity.type !== 'Organization' || entity.known !== null || entity.represents.length > 0) return entity.represents;
  const found = mentions.flatMap((mention, at) => {
    const next = mentions[at + 1];
    if (mention.entity !== entity.index || next === undefined || entities[next.entity]?.type !== 'Country') return [];
    return behind.has(document.article.content.slice(mention.end, next.start).trim()) ? [next.entity] : [];
  });
  return [...new Set(found)];
}

interface EntitySeen {
  readonly entity: EntityDraft;
  readonly represents: readonly ActorId[];
  /** Countries that the article names. */
  readonly around: ReadonlySet<ActorId>;
  readonly on: string | null;
}

/** By its row of the knowledge base; else by its name, by its office on the day, or as a body that every state has. */
function knownIdentity({ entity, represents, around, on }: EntitySeen, knowledge: Knowledge): Identity | null {
  const known = entity.known ? knowledge.gazetteer.byId(entity.known) : undefined;
  if (known) return { actor: knownActor(known), why: 'known' };
  const { name, title, type } = entity;
  if (type === 'Person') {
    const found = findPerson(knowledge, { name, title, represents, around, on });
    return found && { actor: knownActor(found.person), why: found.why };
  }
  if (type === 'Group') {
    const holder = officeHolder(knowledge, { title: name, represents, on });
    return holder && { actor: knownActor(holder), why: 'known-office' };
  }
  return type === 'Organization' ? knownBody(name, represents, knowledge) : null;
}

function knownBody(name: string, represents: readonly ActorId[], knowledge: Knowledge): Identity | null {
  const body = findOrganization(knowledge, name);
  if (body) return { actor: knownActor(body), why: 'known-name' };
  const [country = null, other] = represents.filter((id) => id.startsWith('country:'));
  const composed = composedBody(knowledge, name, other === undefined ? country : null);
  if (!composed) return null;
  return { actor: composed.known ? knownActor(composed.known) : bodyActor(composed), why: 'composed-body' };
}

function contradiction({ name, title }: EntityDraft, represents: readonly ActorId[]): Notice {
  return {
    code: 'OFFICE_CONTRADICTORY',
    severity: 'info',
    span: null,
    message: `${name} is called "${title}" and speaks for ${represents.join(', ')}: the office tells nothing of who it is`,
  };
}
