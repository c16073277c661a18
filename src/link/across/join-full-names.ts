import type { ActorId } from '../actor.ts';
import { supportFor, type TitleWeight } from './evidence.ts';
import {
  type ComparedName,
  type NameJudge,
  type NameRelation,
  nameRelation,
  scriptlessEnds,
  soundEnds,
  toComparedName,
} from './name-relation.ts';
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

/** What is known of names and offices at large. */
export interface Judge extends NameJudge {
  /** How many people may be expected to bear a name by chance. */
  readonly namesakes: (name: readonly string[]) => number;
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
const ROUNDS = 3;
/** By how much the best must fit better than the next, on the scale of `supportFor`. */
const AHEAD = 0.5;

/** Joins full names that are one person: names first, then what office, country and surroundings say. */
export function joinFullNames(profiles: readonly Profile[], judge: Judge): Joined[] {
  const names = new Map(profiles.map((profile) => [profile, namesOf(profile)]));
  const needs = toNameNeeds(names, judge);
  const endsOf = toEnds(names, profiles);
  const groups = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const ends of new Set(names.get(profile)?.flatMap(endsOf))) {
      const group = groups.get(ends);
      if (group) group.push(profile);
      else groups.set(ends, [profile]);
    }
  }
  const clusters = new Map<Profile, Cluster>();
  for (const profile of profiles)
    clusters.set(profile, { head: profile, sum: copyOf(profile), members: [profile], why: new Map() });
  for (const ends of [...groups.keys()].sort()) joinGroup(groups.get(ends) as Profile[], clusters, needs, judge);
  return [...new Set(clusters.values())];
}

interface Cluster {
  head: Profile;
  readonly sum: Profile;
  readonly members: Profile[];
  readonly why: Map<ActorId, string>;
}

/** Each finds the one it fits best; once more where somebody was joined, since evidence adds up. */
function joinGroup(group: readonly Profile[], clusters: Map<Profile, Cluster>, needs: NameNeeds, judge: Judge): void {
  const ordered = group.toSorted(mostTold).slice(0, COMPARED);
  for (let round = 0; round < ROUNDS; round++) {
    const joined = ordered.filter((profile) => joinBest(profile, ordered, clusters, needs, judge));
    if (joined.length === 0) return;
  }
}

/** Joins somebody to the one that fits by far the best; false where nobody does. */
function joinBest(
  profile: Profile,
  group: readonly Profile[],
  clusters: Map<Profile, Cluster>,
  needs: NameNeeds,
  judge: Judge,
): boolean {
  const own = clusters.get(profile) as Cluster;
  if (own.head.known) return false;
  const others = new Set(group.map((other) => clusters.get(other) as Cluster));
  others.delete(own);
  const fitting = [...others].map((other) => fitOf(own, other, needs, judge)).filter((found) => found !== null);
  fitting.sort((a, b) => b.margin - a.margin || (a.cluster.head.id < b.cluster.head.id ? -1 : 1));
  const [best, second] = fitting;
  if (!best || (second && best.margin - second.margin < AHEAD && !areOne(best.cluster, second.cluster, needs, judge)))
    return false;
  unite(best.cluster, own, best.why, clusters);
  return true;
}

/** Where the two that fit best are one person themselves, there is no choice to make. */
function areOne(a: Cluster, b: Cluster, needs: NameNeeds, judge: Judge): boolean {
  return fitOf(a, b, needs, judge) !== null;
}

/** Under which sounds a name is compared with others; sounds of both scripts only where somebody is unknown who is written in Latin letters. */
function toEnds(
  names: ReadonlyMap<Profile, readonly ComparedName[]>,
  profiles: readonly Profile[],
): (name: ComparedName) => string[] {
  const isMixed = profiles.some((profile) => !profile.known && names.get(profile)?.some(({ isLatin }) => isLatin));
  return (name) => (isMixed ? [soundEnds(name), ...scriptlessEnds(name)] : [soundEnds(name)]);
}

/** How two names agree, and what support they need. */
interface NameNeed {
  readonly relation: NameRelation;
  readonly need: number;
}

/** What the names of two profiles need, the pair that needs least; null where none agree. */
type NameNeeds = (a: Profile, b: Profile) => NameNeed | null;

/** Each pair of profiles is compared once. */
function toNameNeeds(names: ReadonlyMap<Profile, readonly ComparedName[]>, judge: Judge): NameNeeds {
  const known = new Map<Profile, Map<Profile, NameNeed | null>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<Profile, NameNeed | null>();
    known.set(a, row);
    let need = row.get(b);
    if (need === undefined) {
      need = leastNeed(names.get(a) ?? [], names.get(b) ?? [], judge);
      row.set(b, need);
    }
    return need;
  };
}

function leastNeed(own: readonly ComparedName[], others: readonly ComparedName[], judge: Judge): NameNeed | null {
  let least: NameNeed | null = null;
  for (const a of own) {
    for (const b of others) {
      const relation = nameRelation(a, b, judge);
      if (!relation) continue;
      const rarest = Math.min(judge.namesakes(a.words), judge.namesakes(b.words));
      const need = Math.min(MOST_NEEDED, NEED[relation] + Math.log10(1 + rarest));
      if (!least || need < least.need) least = { relation, need };
    }
  }
  return least;
}

interface Fit {
  readonly cluster: Cluster;
  readonly margin: number;
  readonly why: string;
}

/** By how much the evidence exceeds what the names need; null where it does not. */
function fitOf(own: Cluster, other: Cluster, needs: NameNeeds, judge: Judge): Fit | null {
  if (own.head.known && other.head.known) return null;
  let found: NameNeed | null = null;
  for (const a of own.members) {
    for (const b of other.members) {
      const need = needs(a, b);
      if (need && (!found || need.need < found.need)) found = need;
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
  return sure.map(([name]) => toComparedName(name)).filter(({ parts }) => parts.length > 1);
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
