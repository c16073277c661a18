import type { MeetingDraft, MeetingKind } from '../extraction.ts';
import { withCapitals } from './capital-place.ts';
import type { DateHit } from './dates/date-hit.ts';
import { type EnglishText, type Range, spanOf, wordAt } from './english-text.ts';
import type { EntityMention, EntityRegister } from './entity-register.ts';
import { findSeries } from './find-series.ts';
import { type MeetingSources, meetingDate, meetingPlace, meetingStatus } from './meeting-details.ts';
import { isIdentified, isSameMeeting, joinMeetings, type MeetingFound, toMeetingDraft } from './meeting-found.ts';
import { nounParties, verbParties } from './meeting-parties.ts';
import type { NameHit } from './name-hit.ts';
import { phraseLength } from './phrase-length.ts';
import type { ResolvedTimes } from './to-statements.ts';

interface Finder extends MeetingSources {
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
  { dates, dateline }: ResolvedTimes,
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
  const article = new Set(text.folded);
  return found
    .filter(isIdentified)
    .map((meeting) => toMeetingDraft(text, meeting, dateline, findSeries(text, article, meeting)));
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
    definite: !tellsApart(text, trigger) && wordAt(text, trigger.first - 1) === 'the',
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

/** `the next round`, `the second summit`: not the one told of before. */
function tellsApart(text: EnglishText, { first, end }: Range): boolean {
  const { words } = text;
  return text.folded
    .slice(first, end)
    .some((word) => words['relative-times'].has(word) || words.ordinals.has(word) || words['planned-signs'].has(word));
}

function arePeople({ sorted }: Finder, parties: MeetingFound['attendees']): boolean {
  return sorted.every(({ entity }) => !parties.has(entity.index) || entity.type === 'Person');
}

function describe(finder: Finder, trigger: Range, from: number, limit: number, attendees: MeetingFound['attendees']) {
  const { text } = finder;
  return {
    trigger,
    status: meetingStatus(text, trigger, from, limit),
    place: meetingPlace(finder, trigger, from, limit),
    date: meetingDate(finder, trigger, from, limit),
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
