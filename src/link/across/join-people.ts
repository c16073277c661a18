import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { Actor, ActorId } from '../actor.ts';
import { expectedNamesakes, isTelling } from '../name-frequency.ts';
import { areTwoNames } from '../name-words.ts';
import type { Identity } from './directory.ts';
import { titleWeights } from './evidence.ts';
import { type Joined, joinFullNames } from './join-full-names.ts';
import { addSighting, count, newProfile, type Profile } from './profile.ts';
import { createShortNames } from './resolve-short-names.ts';
import type { ArticleSighting } from './sighting.ts';

/** By article, then by the id that the article alone gives. */
export type PeopleJoined = ReadonlyMap<string, ReadonlyMap<ActorId, Identity>>;

/** Who the people of all articles are: full names are joined first, then single names find theirs. */
export function joinPeople(articles: readonly ArticleSighting[], knowledge: Knowledge): PeopleJoined {
  const profiles = toProfiles(articles, knowledge);
  const weight = titleWeights(profiles);
  const people = joinFullNames(profiles, {
    namesakes: (name) => expectedNamesakes(knowledge, name),
    areTwoNames: (a, b) => areTwoNames(knowledge, a, b),
    given: knowledge.lexicons.ar.words('given-names'),
    weight,
  });
  const byId = new Map<ActorId, { person: Joined; why: string }>();
  for (const person of people) for (const [id, why] of person.why) byId.set(id, { person, why });
  const shortName = createShortNames(people, weight);
  const joined = new Map<string, Map<ActorId, Identity>>();
  for (const article of articles) {
    const own = new Map<ActorId, Identity>();
    for (const seen of article.people) {
      const isShort = !isKnown(seen.actor, knowledge) && !isTelling(seen.spelling, knowledge);
      const found = byId.get(seen.actor.id) ?? (isShort ? shortName(article, seen) : null);
      if (found) own.set(seen.actor.id, { actor: found.person.head.actor, why: found.why });
    }
    if (own.size > 0) joined.set(article.article, own);
  }
  return joined;
}

/** People named in full, each with all that is said of them. */
function toProfiles(articles: readonly ArticleSighting[], knowledge: Knowledge): Profile[] {
  const profiles = new Map<ActorId, Profile>();
  for (const article of articles) {
    for (const seen of article.people) {
      const known = isKnown(seen.actor, knowledge);
      if (!known && seen.name.length < 2) continue;
      const profile = profiles.get(seen.actor.id) ?? newProfile(seen.actor, known);
      profiles.set(profile.id, profile);
      addSighting(profile, seen, article);
    }
  }
  for (const profile of profiles.values()) addKnown(profile, knowledge);
  return [...profiles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isKnown({ id }: Actor, { gazetteer }: Knowledge): boolean {
  return gazetteer.byId(id) !== undefined;
}

/** What the knowledge base says of the person; its spellings count as seen twice, which is sure. */
function addKnown(profile: Profile, { gazetteer }: Knowledge): void {
  const row = gazetteer.byId(profile.id);
  if (row?.type !== 'Person') return;
  for (const name of [...row.names.ar, ...row.names.en]) count(profile.names, name, 2);
  if (row.country) profile.countries.set(row.country, profile.countries.get(row.country) ?? 1);
}
