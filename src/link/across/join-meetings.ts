import type { ActorId } from '../actor.ts';
import type { Meeting } from '../linked-article.ts';

/** A meeting as one article tells of it, with who sat there. */
export interface MeetingTold {
  readonly article: string;
  /** Day of the article, or null. */
  readonly on: string | null;
  readonly meeting: Meeting;
  /** Countries and bodies that sat there, by themselves or through somebody, and people who speak for none. */
  readonly sides: ReadonlySet<ActorId>;
  /** The people named of each side. */
  readonly people: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
}

/** Reports of one meeting. */
export interface MeetingJoined {
  /** The report that gives the id: the first that has day and place, else the first. */
  readonly head: MeetingTold;
  readonly reports: readonly MeetingTold[];
  /** Why each but the first was joined, in the order of `reports`. */
  readonly why: readonly string[];
}

/** Reports of one place, day or series that are compared with each other. */
const COMPARED = 50;
/** Days between an article and a meeting that it tells of without a day. */
const DAYS_NEAR = 3;
/** Rounds of one number in a series lie no further apart, in days. */
const DAYS_OF_ROUND = 21;

/**
 * Joins reports of one meeting. Two are one where nothing contradicts (day, place, who sat there, by telephone or not) and enough agrees: series and
 * round; day and place; day and two sides; place, two sides and articles of the same days. Reports that tell who sat there come first; one that names a
 * side or none joins the only meeting it can be, or stays by itself. A pure function of the set.
 */
export function joinMeetings(all: readonly MeetingTold[]): MeetingJoined[] {
  const told = all.toSorted((a, b) => compareTexts(orderOf(a), orderOf(b)));
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster[]>();
  for (const report of told) {
    const keys = keysOf(report);
    const near = [...new Set(keys.flatMap((key) => byKey.get(key)?.slice(-COMPARED) ?? []))];
    const fitting = near.flatMap((cluster) => {
      const why = whyOne(cluster, report);
      return why ? [{ cluster, why }] : [];
    });
    const chosen = report.sides.size > 1 ? fitting[0] : fitting.length === 1 ? fitting[0] : undefined;
    const cluster = chosen?.cluster ?? { reports: [], why: [] };
    if (chosen) cluster.why.push(chosen.why);
    else clusters.push(cluster);
    cluster.reports.push(report);
    for (const key of keys) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [cluster]);
      else if (!list.includes(cluster)) list.push(cluster);
    }
  }
  return clusters.map(({ reports, why }) => ({ head: headOf(reports), reports, why }));
}

interface Cluster {
  readonly reports: MeetingTold[];
  readonly why: string[];
}

/** Those that tell who sat there before the others; then by day, article and place. */
function orderOf({ on, article, meeting, sides }: MeetingTold): string {
  const telling = sides.size > 1 ? 0 : 2 - sides.size;
  return `${telling} ${on ?? '9'} ${article} ${String(meeting.trigger.start).padStart(9, '0')}`;
}

function headOf(reports: readonly MeetingTold[]): MeetingTold {
  const full = reports.find(({ meeting }) => meeting.startsOn && meeting.place);
  return full ?? reports.find(({ meeting }) => meeting.startsOn) ?? (reports[0] as MeetingTold);
}

/** Two reports of one meeting have one of these in common. */
function keysOf({ meeting, sides, on }: MeetingTold): string[] {
  const { series, round, place, startsOn, endsOn } = meeting;
  const keys: string[] = [];
  if (series && round !== null) keys.push(`round ${series} ${round}`);
  if (startsOn) for (const side of sides) keys.push(`day ${startsOn} ${side}`);
  if (startsOn && place)
    for (const day of new Set([startsOn, endsOn ?? startsOn])) keys.push(`place ${place.id} ${day}`);
  if (place && on)
    for (const side of sides)
      keys.push(`side ${place.id} ${side} ${weekOf(on)}`, `side ${place.id} ${side} ${weekOf(on) + 1}`);
  return keys;
}

/** What makes a report and those of a cluster one meeting, or null. */
function whyOne(cluster: Cluster, report: MeetingTold): string | null {
  const reasons = cluster.reports.map((other) => whyTwoAreOne(other, report));
  if (reasons.includes(null)) return null;
  return reasons.find((why) => why !== '') ?? null;
}

/** Null where two reports contradict, `''` where nothing speaks for their being one. */
function whyTwoAreOne(a: MeetingTold, b: MeetingTold): string | null {
  const [m, n] = [a.meeting, b.meeting];
  if (a.article === b.article && m.id !== n.id) return null;
  if ((m.kind === 'call') !== (n.kind === 'call')) return null;
  if (m.place && n.place && m.place.id !== n.place.id && !isWithin(m, n)) return null;
  const sameRound = m.series !== null && m.series === n.series && m.round !== null && m.round === n.round;
  if (m.series && m.series === n.series && m.round !== null && n.round !== null && !sameRound) return null;
  if (sameRound && daysApart(m.startsOn ?? a.on, n.startsOn ?? b.on) <= DAYS_OF_ROUND) return 'series round';
  const sameDay = m.startsOn !== null && n.startsOn !== null;
  if (sameDay && !overlap(m, n)) return null;
  const shared = [...a.sides].filter((side) => b.sides.has(side)).length;
  const fewest = Math.min(a.sides.size, b.sides.size);
  if (shared < Math.min(fewest, 2) || sentOthers(a, b)) return null;
  if (fewest < 2 && !areAlike(m, n, fewest === 1)) return null;
  const samePlace = m.place !== null && m.place.id === n.place?.id;
  if (sameDay && samePlace) return 'day place';
  if (sameDay && shared > 1) return 'day sides';
  if (samePlace && shared > 1 && areNear(a, b)) return 'place sides';
  return '';
}

/** A side came with other people: the king and his minister meet one guest twice. At assemblies each report names whom it likes. */
function sentOthers(a: MeetingTold, b: MeetingTold): boolean {
  if (KIND_GROUP[a.meeting.kind] === 'assembly' || KIND_GROUP[b.meeting.kind] === 'assembly') return false;
  return [...a.people].some(([side, people]) => {
    const others = b.people.get(side);
    return others !== undefined && [...people].every((person) => !others.has(person));
  });
}

/** Kinds that two reports may give one meeting whose parties are not both told; any fits `other` where a side agrees. */
function areAlike({ kind: a }: Meeting, { kind: b }: Meeting, sideAgrees: boolean): boolean {
  const group = (kind: Meeting['kind']) => KIND_GROUP[kind] ?? kind;
  if (a === 'other' || b === 'other') return sideAgrees;
  return group(a) === group(b);
}

const KIND_GROUP: Readonly<Partial<Record<Meeting['kind'], string>>> = {
  bilateral: 'talks',
  multilateral: 'talks',
  round: 'talks',
  summit: 'assembly',
  conference: 'assembly',
  session: 'assembly',
};

/** A city and its country. */
function isWithin({ place: a }: Meeting, { place: b }: Meeting): boolean {
  const country = (id: string) => `country:${id.replace(/^place:/, '').toUpperCase()}`;
  return a?.country === country(b?.id ?? '') || b?.country === country(a?.id ?? '');
}

function overlap(a: Meeting, b: Meeting): boolean {
  return (
    (a.startsOn as string) <= (b.endsOn ?? (b.startsOn as string)) &&
    (b.startsOn as string) <= (a.endsOn ?? (a.startsOn as string))
  );
}

/** One tells no day: it lies near the day of the other, or their articles do. Plans and what was held are told apart. */
function areNear(a: MeetingTold, b: MeetingTold): boolean {
  if (a.meeting.status !== b.meeting.status) return false;
  return daysApart(a.meeting.startsOn ?? a.on, b.meeting.startsOn ?? b.on) <= DAYS_NEAR;
}

function daysApart(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function weekOf(day: string): number {
  return Math.floor(Date.parse(day) / (7 * 86_400_000));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
