import { isDefinite } from '../../../language/ar/clitics.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { Found } from './meeting-found.ts';

/** One meeting if the day agrees where both have one, the place too, and something ties them: a common place or day, or a definite trigger. */
export function isSame(text: ArabicText, a: Found, b: Found): boolean {
  if (a.date && b.date && (b.date.endsOn < a.date.startsOn || a.date.endsOn < b.date.startsOn)) return false;
  if (a.place && b.place && a.place.known !== b.place.known) return false;
  const sameDay = a.date !== null && b.date !== null;
  const samePlace = a.place !== null && b.place !== null;
  if (a.status === 'planned' && b.status === 'held' && !sameDay && !b.definite) return false;
  if (sameDay && (samePlace || a.head === b.head)) return overlapping(a, b);
  if (b.definite && b.attendees.size < 2) return a.head === b.head || samePlace;
  if (samePlace && a.head === b.head && (!a.date || !b.date))
    return overlapping(a, b) && isDefinite(text.infos[b.trigger.from]?.main.key ?? '');
  return false;
}

/** Small meetings with wholly different parties are two. */
function overlapping(a: Found, b: Found): boolean {
  if (a.attendees.size === 0 || b.attendees.size === 0) return true;
  for (const entity of a.attendees.keys()) if (b.attendees.has(entity)) return true;
  return false;
}

export function join(into: Found, from: Found): void {
  into.place ??= from.place;
  into.date ??= from.date;
  for (const [entity, attendee] of from.attendees)
    if (!into.attendees.has(entity)) into.attendees.set(entity, attendee);
  into.evidence.push(...from.evidence);
}
