import type { MeetingStatus } from '../extraction.ts';
import type { DateHit } from './dates/date-hit.ts';
import { type EnglishText, type Range, spanOf, wordAt } from './english-text.ts';
import type { MeetingPlace } from './meeting-found.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { NameHit } from './name-hit.ts';

/** What place and day of a meeting are chosen from, by first token. */
export interface MeetingSources {
  readonly text: EnglishText;
  readonly places: readonly NameHit[];
  readonly dates: readonly DateHit[];
}

const NEAR = 20;

/** The place behind `in` or `at` nearest behind the trigger, else the name before the noun, else the nearest before. */
export function meetingPlace(
  { text, places }: MeetingSources,
  trigger: Range,
  from: number,
  limit: number,
): MeetingPlace | null {
  const toPlace = (hit: NameHit): MeetingPlace => ({ ...spanOf(text, hit), known: hit.known?.id ?? '' });
  const isAt = (hit: NameHit) => {
    const before = wordAt(text, hit.first - 1) === 'the' ? hit.first - 2 : hit.first - 1;
    return wordAt(text, before) === 'in' || wordAt(text, before) === 'at';
  };
  const behind = mentionsWithin(places, { first: trigger.end, end: Math.min(limit, trigger.end + NEAR) }).filter(isAt);
  const city = behind.find((hit) => hit.type === 'Place') ?? behind[0];
  if (city) return toPlace(city);
  const before = mentionsWithin(places, { first: trigger.first, end: trigger.end }).find((hit) => hit.type === 'Place');
  if (before) return toPlace(before);
  const earlier = mentionsWithin(places, { first: Math.max(from, trigger.first - NEAR), end: trigger.first })
    .filter(isAt)
    .at(-1);
  return earlier ? toPlace(earlier) : null;
}

/** The date nearest to the trigger in its sentence. */
export function meetingDate({ dates }: MeetingSources, trigger: Range, from: number, limit: number): DateHit | null {
  const near = mentionsWithin(dates, { first: from, end: limit });
  const distance = (date: DateHit) =>
    date.first >= trigger.end ? date.first - trigger.end : trigger.first - date.end + 2;
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Signs of a meeting to come, going on or called off around its trigger. */
export function meetingStatus(text: EnglishText, trigger: Range, from: number, limit: number): MeetingStatus {
  const { words } = text;
  const near = (signs: ReadonlyMap<string, unknown>) => {
    for (let at = Math.max(from, trigger.first - 8); at < Math.min(limit, trigger.end + 10); at++) {
      if (
        text.quoteOf[at] === text.quoteOf[trigger.first] &&
        (signs.has(wordAt(text, at)) || signs.has(`${wordAt(text, at)} ${wordAt(text, at + 1)}`))
      )
        return true;
    }
    return false;
  };
  if (near(words['cancelled-signs'])) return 'cancelled';
  if (near(words['planned-signs'])) return 'planned';
  return near(words['ongoing-signs']) ? 'ongoing' : 'held';
}
