import { isDefinite } from '../../../language/ar/clitics.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { MeetingFound } from './meeting-found.ts';

/** Two reports of one meeting: day and place agree where both have them, and something ties them: a common place or day, or a definite noun. */
export function isSameMeeting(text: ArabicText, a: MeetingFound, b: MeetingFound): boolean {
  if (differInDay(a, b) || differInPlace(a, b)) return false;
  const sameDay = a.date !== null && b.date !== null;
  const samePlace = a.place !== null && b.place !== null;
  const sameHead = a.head === b.head;
  if (a.status === 'planned' && b.status === 'held' && !sameDay && !b.definite) return false;
  if (sameDay && (samePlace || sameHead)) return shareParties(a, b);
  if (b.definite && b.attendees.size < 2) return sameHead || samePlace;
  if (b.definite && sharedParties(a, b) > 1) return true;
  return samePlace && sameHead && shareParties(a, b) && isDefinite(text.infos[b.at]?.main.key ?? '');
}

function differInDay(a: MeetingFound, b: MeetingFound): boolean {
  return a.date !== null && b.date !== null && (b.date.endsOn < a.date.startsOn || a.date.endsOn < b.date.startsOn);
}

function differInPlace(a: MeetingFound, b: MeetingFound): boolean {
  return a.place !== null && b.place !== null && a.place.known !== b.place.known;
}

/** Meetings with wholly different parties are two. */
function shareParties(a: MeetingFound, b: MeetingFound): boolean {
  if (a.attendees.size === 0 || b.attendees.size === 0) return true;
  return sharedParties(a, b) > 0;
}

function sharedParties(a: MeetingFound, b: MeetingFound): number {
  return [...a.attendees.keys()].filter((entity) => b.attendees.has(entity)).length;
}

/** Adds what a later report knows. */
export function joinMeeting(into: MeetingFound, from: MeetingFound): void {
  into.place ??= from.place;
  into.date ??= from.date;
  for (const [entity, attendee] of from.attendees)
    if (!into.attendees.has(entity)) into.attendees.set(entity, attendee);
  into.evidence.push(...from.evidence);
}
