import { isDefinite } from '../../../language/ar/clitics.ts';
import type { MeetingKind } from '../../extraction.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { MeetingFound } from './meeting-found.ts';

/** Two reports of one meeting: kind, day and place agree where both have them, and something ties them: a common place or day, a definite noun, the same parties. */
export function isSameMeeting(text: ArabicText, a: MeetingFound, b: MeetingFound): boolean {
  if (differInDay(a, b) || differInPlace(a, b) || differInKind(a, b)) return false;
  if (b.attended) return true;
  const sameDay = a.date !== null && b.date !== null;
  const samePlace = a.place !== null && b.place !== null;
  const sameHead = a.head === b.head;
  if (a.status === 'planned' && b.status === 'held' && !sameDay && !b.definite) return false;
  if (sameDay && (samePlace || sameHead)) return b.definite ? shareParties(a, b) : withinParties(a, b);
  if (b.definite && sameHead && samePlace && b.attendees.size < 2) return true;
  if (b.definite) return (sameHead || samePlace || b.attendees.size > 0) && agreeInParties(a, b);
  if (b.attendees.size > 1 && sharedParties(a, b) === b.attendees.size) return true;
  if (samePlace && sameHead && text.tokens[a.at]?.sentence === 0) return agreeInParties(a, b);
  return samePlace && sameHead && shareParties(a, b) && isDefinite(text.infos[b.at]?.main.key ?? '');
}

/** Rounds and talks, sessions and meetings go by either name; a call is no summit. */
const FAMILY: Readonly<Record<MeetingKind, string>> = {
  round: 'talks',
  bilateral: 'talks',
  multilateral: 'talks',
  other: 'meeting',
  session: 'meeting',
  summit: 'summit',
  conference: 'conference',
  call: 'call',
};

function differInKind(a: MeetingFound, b: MeetingFound): boolean {
  return !a.byVerb && !b.byVerb && FAMILY[a.kind] !== FAMILY[b.kind];
}

/** One has none, or all of the smaller number, or two, are common. */
function agreeInParties(a: MeetingFound, b: MeetingFound): boolean {
  const fewest = Math.min(a.attendees.size, b.attendees.size);
  return sharedParties(a, b) >= Math.min(fewest, 2);
}

function differInDay(a: MeetingFound, b: MeetingFound): boolean {
  return a.date !== null && b.date !== null && (b.date.endsOn < a.date.startsOn || a.date.endsOn < b.date.startsOn);
}

function differInPlace(a: MeetingFound, b: MeetingFound): boolean {
  return a.place !== null && b.place !== null && a.place.known !== b.place.known;
}

/** The parties of one are among those of the other, and more than one of those that the later report names. */
function withinParties(a: MeetingFound, b: MeetingFound): boolean {
  const shared = sharedParties(a, b);
  return shared >= Math.min(b.attendees.size, 2) && shared === Math.min(a.attendees.size, b.attendees.size);
}

/** Meetings with wholly different parties are two. */
function shareParties(a: MeetingFound, b: MeetingFound): boolean {
  if (a.attendees.size === 0 || b.attendees.size === 0) return true;
  return sharedParties(a, b) > 0;
}

function sharedParties(a: MeetingFound, b: MeetingFound): number {
  return [...a.attendees.keys()].filter((entity) => b.attendees.has(entity)).length;
}

/** How much two reports that may be of one meeting have in common. */
export function likeness(a: MeetingFound, b: MeetingFound): number {
  const place = a.place !== null && b.place !== null ? 2 : 0;
  const day = a.date !== null && b.date !== null ? 2 : 0;
  return place + day + sharedParties(a, b) + (a.status === b.status ? 1 : 0);
}

/** Adds what a later report knows. */
export function joinMeeting(into: MeetingFound, from: MeetingFound): void {
  into.place ??= from.place;
  into.date ??= from.date;
  for (const [entity, attendee] of from.attendees)
    if (!into.attendees.has(entity)) into.attendees.set(entity, attendee);
  into.reports.push(...from.reports);
  into.evidence.push(...from.evidence);
}
