import type { ActorId } from '../actor.ts';
import { supportFor, type TitleWeight } from './evidence.ts';
import { type ComparedName, type NameRelation, nameRelation, soundEnds, toComparedName } from './name-relation.ts';
import { addProfile, newProfile, type Profile } from './profile.ts';

/** Profiles that are one person. */
export interface Joined {
  /** The known profile among them, else the one that was seen first: it gives the id. */
  readonly head: Profile;
  /** All of them added up. */
  readonly sum: Profile;
  /** Why each but the head was joined, by its id. */
  readonly why: ReadonlyMap<ActorId, string>;
}

/** What is known of names at large. */
export interface NameJudge {
  readonly namesakes: (name: readonly string[]) => number;
  readonly areTwoNames: (a: string, b: string) => boolean;
  readonly weight: TitleWeight;
}

/**
 * What a name by itself must be helped with, on the scale of `supportFor`: nothing for a rare name spelt alike, a country or an office for one that
 * many bear or that is spelt otherwise. Chosen by reading joins at several values (docs/quality.md).
 */
const NEED: Readonly<Record<NameRelation, number>> = { same: 0, variant: 0.4, parts: 0.5, doubtful: 1.8 };
const MOST_NEEDED = 2.2;
/** Profiles of one pair of outer words that are compared each with each; rarer ones than these are left apart. */
const COMPARED = 60;

/** Joins full names that are one person: names first, then what office, country and surroundings say. */
export function joinFullNames(profiles: readonly Profile[], judge: NameJudge): Joined[] {
  const groups = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const ends of new Set(namesOf(profile).map(soundEnds))) {
      const group = groups.get(ends);
      if (group) group.push(profile);
      else groups.set(ends, [profile]);
    }
  }
  const clusters = new Map<Profile, Cluster>();
  for (const profile of profiles)
    clusters.set(profile, { head: profile, sum: copyOf(profile), members: [profile], why: new Map() });
  for (const ends of [...groups.keys()].sort()) joinGroup(groups.get(ends) as Profile[], clusters, judge);
  return [...new Set(clusters.values())];
}

interface Cluster {
  head: Profile;
  readonly sum: Profile;
  readonly members: Profile[];
  readonly why: Map<ActorId, string>;
}

function joinGroup(group: readonly Profile[], clusters: Map<Profile, Cluster>, judge: NameJudge): void {
  const ordered = group.toSorted(mostTold).slice(0, COMPARED);
  for (const [at, profile] of ordered.entries()) {
    if (profile.known) continue;
    const own = clusters.get(profile) as Cluster;
    const candidates = new Set(ordered.slice(0, at).map((other) => clusters.get(other) as Cluster));
    candidates.delete(own);
    const fitting = [...candidates].map((other) => fitOf(own, other, judge)).filter((found) => found !== null);
    fitting.sort((a, b) => b.margin - a.margin || (a.cluster.head.id < b.cluster.head.id ? -1 : 1));
    const [best, second] = fitting;
    if (best && (!second || best.margin - second.margin >= 0.5)) unite(best.cluster, own, best.why, clusters);
  }
}

interface Fit {
  readonly cluster: Cluster;
  readonly margin: number;
  readonly why: string;
}

/** By how much the evidence exceeds what the names need; null where it does not. */
function fitOf(own: Cluster, other: Cluster, judge: NameJudge): Fit | null {
  if (own.head.known && other.head.known) return null;
  let found: { need: number; relation: NameRelation } | null = null;
  for (const a of own.members.flatMap(namesOf)) {
    for (const b of other.members.flatMap(namesOf)) {
      const relation = nameRelation(a, b, judge.areTwoNames);
      if (!relation) continue;
      const rarest = Math.min(judge.namesakes(a.words), judge.namesakes(b.words));
      const need = Math.min(MOST_NEEDED, NEED[relation] + Math.log10(1 + rarest));
      if (!found || need < found.need) found = { need, relation };
    }
  }
  if (!found) return null;
  const { score, sameOwner, reasons } = supportFor(own.sum, other.sum, judge.weight);
  if (score < found.need || (found.relation === 'doubtful' && !sameOwner)) return null;
  return { cluster: other, margin: score - found.need, why: [`name:${found.relation}`, ...reasons].join(' ') };
}

function unite(into: Cluster, from: Cluster, why: string, clusters: Map<Profile, Cluster>): void {
  const known = from.head.known && !into.head.known;
  const [head, other] = known || (!into.head.known && from.head.first < into.head.first) ? [from, into] : [into, from];
  for (const [id, reason] of from.why) into.why.set(id, reason);
  into.why.set(other.head.id, why);
  into.head = head.head;
  into.members.push(...from.members);
  addProfile(into.sum, from.sum);
  for (const member of from.members) clusters.set(member, into);
}

/** Spellings of a name in full. Of somebody known, those that one article alone has are left out: it may have misread another's. */
function namesOf({ names, known, articles }: Profile): ComparedName[] {
  const sure = [...names].filter(([, times]) => !known || times > 1 || articles === 1);
  return sure.map(([name]) => toComparedName(name.split(' '))).filter(({ words }) => words.length > 1);
}

/** Known people first, then those of most articles. */
function mostTold(a: Profile, b: Profile): number {
  return Number(b.known) - Number(a.known) || b.articles - a.articles || (a.id < b.id ? -1 : 1);
}

function copyOf(profile: Profile): Profile {
  const copy = newProfile(profile.actor, profile.known);
  addProfile(copy, profile);
  return copy;
}
