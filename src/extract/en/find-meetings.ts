import type { MeetingDraft, MeetingKind, MeetingStatus } from '../extraction.ts';
import { withCapitals } from './capital-place.ts';
import { type EnglishText, type Range, spanOf, wordAt } from './english-text.ts';
import type { EntityMention, EntityRegister } from './entity-register.ts';
import type { DateHit } from './find-dates.ts';
import {
  isIdentified,
  isSameMeeting,
  joinMeetings,
  type MeetingFound,
  type MeetingPlace,
  toMeetingDraft,
} from './meeting-found.ts';
import { nounParties, verbParties } from './meeting-parties.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { NameHit } from './name-hit.ts';
import { phraseLength } from './phrase-length.ts';

interface Finder {
  readonly text: EnglishText;
  /** Mentions by first token. */
  readonly sorted: readonly EntityMention[];
  readonly places: readonly NameHit[];
  readonly dates: readonly DateHit[];
}

const RECENT = 12;

/**
 * Meetings by their nouns (talks, summit, session, call) and verbs (met), with parties, place, day and status from their own sentence. A definite
 * noun without parties of its own, and a second report with the same place, day or parties, join the meeting named before.
 */
export function findMeetings(
  text: EnglishText,
  register: EntityRegister,
  names: readonly NameHit[],
  dates: readonly DateHit[],
): MeetingDraft[] {
  const finder: Finder = {
    text,
    sorted: [...register.mentions].sort((a, b) => a.first - b.first),
    places: withCapitals(text, names).filter(
      (hit) => hit.known !== null && (hit.type === 'Place' || (hit.type === 'Country' && hit.sense !== 'demonym')),
    ),
    dates,
  };
  const found: MeetingFound[] = [];
  for (const sentence of text.sentences) {
    const limit = Math.min(sentence.endToken, text.bodyEnd);
    for (let at = sentence.firstToken; at < limit; at++) {
      const meeting =
        nounMeeting(finder, at, sentence.firstToken, limit) ?? verbMeeting(finder, at, sentence.firstToken, limit);
      if (!meeting) continue;
      const same = found.slice(-RECENT).find((other) => isSameMeeting(other, meeting)) ?? pointedTo(found, meeting);
      if (same) joinMeetings(same, meeting);
      else found.push(meeting);
      at = meeting.trigger.end - 1;
    }
  }
  return found.filter(isIdentified).map(toMeetingDraft);
}

/** `the talks` without place and day of their own are those told of last. */
function pointedTo(found: readonly MeetingFound[], meeting: MeetingFound): MeetingFound | undefined {
  if (!meeting.definite || meeting.place || meeting.date?.startsOn) return undefined;
  if (meeting.kind !== 'talks' && meeting.kind !== 'other' && meeting.kind !== 'round') return undefined;
  const last = found.at(-1);
  return last && last.kind !== 'call' ? last : undefined;
}

function nounMeeting(finder: Finder, at: number, from: number, limit: number): MeetingFound | null {
  const { text } = finder;
  const { words } = text;
  const length = phraseLength(text, at, words['meeting-nouns']);
  if (
    length === 0 ||
    phraseLength(text, at - 1, words['not-meetings']) > 0 ||
    phraseLength(text, at, words['not-meetings']) > 0
  )
    return null;
  if (
    words.verbs.has(wordAt(text, at)) ||
    (words['meeting-verbs'].has(wordAt(text, at)) &&
      words['meeting-links'].has(wordAt(text, at + 1)) &&
      wordAt(text, at - 1) === 'is')
  )
    return null;
  const phrase = text.folded.slice(at, at + length).join(' ');
  const end = nounEnd(text, at + length, limit);
  const trigger = withAttributes(text, at, end, from);
  const kind = words['meeting-nouns'].get(phrase) as MeetingKind | 'talks';
  const joint = text.folded.slice(trigger.first, at).some((word) => words['joint-adjectives'].has(word));
  const meeting = describe(
    finder,
    trigger,
    from,
    limit,
    nounParties(text, finder.sorted, { first: at, end }, from, limit),
  );
  return {
    ...meeting,
    noun: wordAt(text, end - 1),
    definite:
      wordAt(text, trigger.first - 1) === 'the' ||
      wordAt(text, trigger.first) === 'the' ||
      wordAt(text, at - 1) === 'the',
    kind: joint ? 'multilateral' : kind,
  };
}

/** `a round of Syrian peace talks`: the noun behind `of` belongs to the trigger. */
function nounEnd(text: EnglishText, at: number, limit: number): number {
  if (wordAt(text, at) !== 'of') return at;
  for (let k = at + 1; k < limit && k < at + 5; k++) {
    const length = phraseLength(text, k, text.words['meeting-nouns']);
    if (length > 0) return k + length;
  }
  return at;
}

function verbMeeting(finder: Finder, at: number, from: number, limit: number): MeetingFound | null {
  const { text } = finder;
  const length = phraseLength(text, at, text.words['meeting-verbs']);
  const receives = length === 0 && text.words['receiving-verbs'].has(wordAt(text, at));
  if ((length === 0 && !receives) || text.quoteOf[at] !== -1) return null;
  const verb = { first: at, end: at + Math.max(length, 1) };
  const kind = text.words['meeting-verbs'].get(text.folded.slice(at, verb.end).join(' ')) ?? 'other';
  const parties = verbParties(text, finder.sorted, verb, from, limit);
  if (parties.size < 2 || (receives && !arePeople(finder, parties))) return null;
  return {
    ...describe(finder, verb, from, limit, parties),
    noun: wordAt(text, at),
    definite: false,
    kind: kind as MeetingKind,
  };
}

function arePeople({ sorted }: Finder, parties: MeetingFound['attendees']): boolean {
  return sorted.every(({ entity }) => !parties.has(entity.index) || entity.type === 'Person');
}

function describe(finder: Finder, trigger: Range, from: number, limit: number, attendees: MeetingFound['attendees']) {
  const { text } = finder;
  return {
    trigger,
    status: statusOf(text, trigger, from, limit),
    place: placeOf(finder, trigger, from, limit),
    date: dateOf(finder, trigger, from, limit),
    attendees,
    evidence: [spanOf(text, trigger)],
  };
}

/** The words before the noun that tell which meeting: adjectives, ordinals, names. */
function withAttributes(text: EnglishText, at: number, end: number, from: number): Range {
  const { words } = text;
  let first = at;
  while (first > from && at - first < 5) {
    const word = wordAt(text, first - 1);
    if (
      words.determiners.has(word) ||
      words.prepositions.has(word) ||
      words.verbs.has(word) ||
      words.coordinators.has(word)
    )
      break;
    if (
      words['gathering-verbs'].has(word) ||
      words.pronouns.has(word) ||
      words.possessives.has(word) ||
      words.subordinators.has(word)
    )
      break;
    if (/^[,.;:"\u201c\u201d()\u2014]$/.test(word) || text.lexicon.forms.has(word)) break;
    first--;
  }
  return { first, end };
}

const NEAR = 20;

/** The place behind `in` or `at` nearest behind the trigger, else the name before the noun, else the nearest before. */
function placeOf({ text, places }: Finder, trigger: Range, from: number, limit: number): MeetingPlace | null {
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
function dateOf({ dates }: Finder, trigger: Range, from: number, limit: number): DateHit | null {
  const near = mentionsWithin(dates, { first: from, end: limit });
  const distance = (date: DateHit) =>
    date.first >= trigger.end ? date.first - trigger.end : trigger.first - date.end + 2;
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Signs of a meeting to come, going on or called off around its trigger. */
function statusOf(text: EnglishText, trigger: Range, from: number, limit: number): MeetingStatus {
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
