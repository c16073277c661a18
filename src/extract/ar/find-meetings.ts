import { isDefinite, withoutArticle } from '../../language/ar/clitics.ts';
import type { Span } from '../../span.ts';
import type { AttendeeRole, MeetingDraft, MeetingKind, MeetingStatus } from '../extraction.ts';
import {
  type ArabicText,
  foldedAt,
  hasFlag,
  isWord,
  phraseLength,
  type Range,
  sentenceOf,
  spanOf,
  tokenAt,
} from './arabic-text.ts';
import type { Entity } from './entities.ts';
import type { PlaceMention } from './find-countries-and-bodies.ts';
import type { DateMention } from './find-dates.ts';
import type { Mentions } from './mentions.ts';
import type { RawMention } from './raw-mention.ts';
import { subjectAt } from './subject.ts';
import { WORD } from './word-types.ts';

interface Found {
  readonly trigger: Range;
  readonly definite: boolean;
  readonly head: string;
  kind: MeetingKind;
  status: MeetingStatus;
  place: (Span & { known: string }) | null;
  date: DateMention | null;
  readonly attendees: Map<number, Span & { entity: number; role: AttendeeRole }>;
  readonly evidence: Span[];
}

interface Finder {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  readonly dates: readonly DateMention[];
  readonly entityOf: (mention: RawMention) => Entity;
}

const WINDOW = 28;
/** A new mention is compared with the latest meetings only. */
const RECENT = 30;

/**
 * Meetings by trigger nouns (talks, summit, session, call) and verbs (met, received), with parties, place, day and status from their own clause.
 * A definite trigger without parties of its own, and a second report with the same place or day, join the meeting named before.
 */
export function findMeetings(
  text: ArabicText,
  mentions: Mentions,
  dates: readonly DateMention[],
  entityOf: (mention: RawMention) => Entity,
): MeetingDraft[] {
  const finder: Finder = { text, mentions, dates, entityOf };
  const found: Found[] = [];
  for (const sentence of text.document.sentences) {
    if (sentence.start >= text.document.body.end) break;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const meeting = nounMeeting(finder, i, sentence.endToken) ?? verbMeeting(finder, i, sentence.endToken);
      if (!meeting) continue;
      const same = found.slice(-RECENT).find((other) => isSame(text, other, meeting));
      if (same) join(same, meeting);
      else found.push(meeting);
      i = Math.max(i, meeting.trigger.from);
    }
  }
  return found.filter(isIdentified).map(toDraft);
}

/** Two parties, or a place or a day with one party, or a place and a day. */
function isIdentified({ attendees, place, date, definite }: Found): boolean {
  const parties = attendees.size;
  if (parties >= 2) return true;
  if (date && (place || !definite)) return true;
  return parties === 1 && (place !== null || date !== null) && !definite
    ? true
    : place !== null && !definite && parties >= 1;
}

function toDraft(meeting: Found): MeetingDraft {
  const attendees = [...meeting.attendees.values()];
  const parties = attendees.length;
  const kind =
    meeting.kind === 'other' ? (parties > 2 ? 'multilateral' : parties === 2 ? 'bilateral' : 'other') : meeting.kind;
  return {
    trigger: meeting.evidence[0] as Span,
    evidence: meeting.evidence,
    kind,
    status: meeting.status,
    place: meeting.place,
    startsOn: meeting.date?.startsOn ?? null,
    endsOn: meeting.date?.endsOn ?? null,
    precision: meeting.date ? 'day' : 'unknown',
    attendees,
  };
}

function nounMeeting(finder: Finder, at: number, limit: number): Found | null {
  const { text, mentions } = finder;
  const nouns = text.words.lexicon.words('meeting-nouns');
  const info = text.infos[at];
  if (!info || !isWord(text, at) || mentions.inPerson[at]) return null;
  const reading = info.readings.find((r) => nouns.has(r.key));
  if (!reading || (mentions.names.coveredBy[at] ?? -1) >= 0) return null;
  const length = Math.max(1, phraseLength(text, at, nouns, 3));
  if (phraseLength(text, at + length, text.words.lexicon.words('not-meetings'), 2) > 0) return null;
  const kind = String(nouns.get(reading.key)) as MeetingKind;
  const end = windowEnd(text, at + length, limit);
  const attendees = new Map<number, Span & { entity: number; role: AttendeeRole }>();
  addParties(finder, attendees, partiesAfter(finder, at + length, end));
  addParties(finder, attendees, partiesBefore(finder, at));
  return {
    trigger: { from: at, to: triggerEnd(finder, at + length, end) },
    definite: isDefinite(reading.key),
    head: withoutArticle(reading.key),
    kind,
    status: statusOf(finder, at, limit),
    place: placeOf(finder, at, end),
    date: dateOf(finder, at, limit),
    attendees,
    evidence: [spanOf(text, { from: at, to: triggerEnd(finder, at + length, end) })],
  };
}

function verbMeeting(finder: Finder, at: number, limit: number): Found | null {
  const { text, mentions } = finder;
  const verbs = text.words.lexicon.words('meeting-verbs');
  const info = text.infos[at];
  if (!info || !isWord(text, at) || mentions.inPerson[at]) return null;
  const reading = info.readings.find((r) => r.preposition === '' && verbs.has(r.key));
  if (!reading) return null;
  const [kind, takes] = String(verbs.get(reading.key)).split(' ');
  const end = windowEnd(text, at + 1, limit);
  const attendees = new Map<number, Span & { entity: number; role: AttendeeRole }>();
  const subject = subjectAt(text, mentions, at + 1, end);
  const before = partiesBefore(finder, at);
  const objectFrom = subject ? subject.range.to : at + 1;
  if (subject?.kind === 'mention') addParties(finder, attendees, [subject.mention]);
  else addParties(finder, attendees, before.slice(0, 1));
  addParties(
    finder,
    attendees,
    takes === 'object' ? partiesInRun(finder, objectFrom, end) : partiesAfter(finder, at + 1, end),
  );
  if (attendees.size < 2) return null;
  return {
    trigger: { from: at, to: at + 1 },
    definite: false,
    head: reading.key,
    kind: kind as MeetingKind,
    status: statusOf(finder, at, limit),
    place: placeOf(finder, at, end),
    date: dateOf(finder, at, limit),
    attendees,
    evidence: [spanOf(text, { from: at, to: Math.min(end, objectFrom + 3) })],
  };
}

/** The words of the trigger: noun and what follows up to the first verb, mark or place. */
function triggerEnd(finder: Finder, from: number, end: number): number {
  const { text } = finder;
  let at = from;
  while (
    at < end &&
    at < from + 8 &&
    isWord(text, at) &&
    !hasFlag(text, at, WORD.narrative | WORD.complementizer) &&
    !isReportingVerb(text, at)
  )
    at++;
  return Math.max(from, at);
}

/** The clause goes on to the next meeting noun, stop or a new verb of saying; at most WINDOW tokens. */
function windowEnd(text: ArabicText, from: number, limit: number): number {
  const nouns = text.words.lexicon.words('meeting-nouns');
  const end = Math.min(limit, from + WINDOW);
  for (let k = from; k < end; k++) {
    const info = text.infos[k];
    if (!info) return k;
    if (hasFlag(text, k, WORD.complementizer | WORD.participleCue) || isReportingVerb(text, k)) return k;
    if (
      k > from + 2 &&
      info.readings.some((r) => nouns.has(r.key)) &&
      (text.tokens[k - 1]?.kind === 'mark' || info.main.conjunction !== '')
    )
      return k;
  }
  return end;
}

/** A cue that is no noun or particle as well (bayn is between). */
function isReportingVerb(text: ArabicText, at: number): boolean {
  return (
    hasFlag(text, at, WORD.finiteCue) && !text.words.lexicon.words('cue-also-nouns').has(text.infos[at]?.main.key ?? '')
  );
}

function addParties(
  finder: Finder,
  attendees: Map<number, Span & { entity: number; role: AttendeeRole }>,
  found: readonly RawMention[],
): void {
  for (const mention of found) {
    const entity = finder.entityOf(mention);
    if (entity.type === 'Group' || attendees.has(entity.index)) continue;
    attendees.set(entity.index, { entity: entity.index, role: 'party', start: mention.start, end: mention.end });
  }
}

/** Behind between, with, attended by: the run of names up to the topic. */
function partiesAfter(finder: Finder, from: number, end: number): RawMention[] {
  const { text } = finder;
  const openers = text.words.lexicon.words('meeting-with');
  const parties: RawMention[] = [];
  for (let k = from; k < end; k++) {
    if (phraseLength(text, k, text.words.lexicon.words('talk-topics'), 2) > 0) break;
    if (openers.has(foldedAt(text, k) ?? '')) parties.push(...partiesInRun(finder, k + 1, end));
  }
  return parties;
}

/** Names one after another, joined by w-, commas, bodies and titles; stops at a topic, a preposition of place or a verb. */
function partiesInRun(finder: Finder, from: number, end: number): RawMention[] {
  const { text, mentions } = finder;
  const parties: RawMention[] = [];
  let at = from;
  let gap = 0;
  while (at < end && gap < 5) {
    if (phraseLength(text, at, text.words.lexicon.words('talk-topics'), 2) > 0) break;
    const person = mentions.personFrom(at);
    if (person) {
      parties.push(person);
      at = Math.max(person.to, at + 1);
      gap = 0;
      continue;
    }
    const named = mentions.namedFrom(at);
    if (named && !(named.indirect && parties.length > 0)) {
      parties.push(named);
      at = named.to;
      gap = 0;
      continue;
    }
    if (hasFlag(text, at, WORD.function) && gap > 0) break;
    if (hasFlag(text, at, WORD.narrative) || isReportingVerb(text, at)) break;
    at++;
    gap++;
  }
  return parties;
}

/** The subject of the clause that the trigger stands in, and the countries whose delegations it names. */
function partiesBefore(finder: Finder, at: number): RawMention[] {
  const { text, mentions } = finder;
  const { firstToken } = sentenceOf(text, at);
  const parties: RawMention[] = [];
  for (let k = Math.max(firstToken, at - 16); k < at; k++) {
    if (hasFlag(text, k, WORD.complementizer) || foldedAt(text, k) === ':' || foldedAt(text, k) === '.') {
      parties.length = 0;
      continue;
    }
    const person = mentions.personFrom(k);
    if (person && person.to <= at) {
      parties.push(person);
      k = person.to - 1;
      continue;
    }
    const named = mentions.namedFrom(k);
    if (named && named.to <= at && !named.indirect) {
      parties.push(named);
      k = named.to - 1;
    }
  }
  const verb = verbBetween(finder, firstToken, at);
  return verb ? parties : [];
}

/** A verb of holding, ending, taking part stands before the trigger. */
function verbBetween({ text }: Finder, from: number, at: number): boolean {
  for (let k = Math.max(from, at - 16); k < at; k++) if (hasFlag(text, k, WORD.narrative)) return true;
  return false;
}

/** A city behind in or at, nearest behind the trigger, else before it; else a country behind in. */
function placeOf({ text, mentions }: Finder, at: number, end: number): (Span & { known: string }) | null {
  const topic = topicAt(text, at + 1, end);
  for (let k = at + 1; k < end; k++) {
    const place = mentions.placeFrom(k);
    if (place && isLocative(text, place, at)) return best(place);
  }
  const { firstToken } = sentenceOf(text, at);
  for (let k = at - 1; k >= Math.max(firstToken, at - 10); k--) {
    const place = mentions.placeFrom(k);
    if (place && isLocative(text, place, -1)) return best(place);
  }
  for (let k = at + 1; k < Math.min(topic, at + 6); k++) {
    const named = mentions.namedFrom(k);
    const before = foldedAt(text, k - 1) ?? '';
    const locative =
      before === '\u0641\u064a' ||
      text.infos[k]?.readings.some(
        (r) => r.preposition === 'b' && named !== null && named.start > (tokenAt(text, k)?.start ?? 0),
      );
    if (named?.type === 'Country' && !named.indirect && named.known && locative)
      return { start: named.start, end: named.end, known: named.known.id };
  }
  return null;
}

/** Where the words say what the meeting is about. */
function topicAt(text: ArabicText, from: number, end: number): number {
  for (let k = from; k < end; k++) if (phraseLength(text, k, text.words.lexicon.words('talk-topics'), 2) > 0) return k;
  return end;
}

function isLocative(text: ArabicText, place: PlaceMention, trigger: number): boolean {
  if (place.from === trigger + 1) return true;
  const attached = place.start > (tokenAt(text, place.from)?.start ?? 0);
  if (attached) return true;
  for (let k = place.from - 1; k >= place.from - 3; k--) {
    const folded = foldedAt(text, k) ?? '';
    if (text.words.lexicon.words('place-openers').has(folded)) return true;
    if (!text.infos[k]?.demonym) return false;
  }
  return false;
}

/** Of several places of one name the capital, else the most people. */
function best(place: PlaceMention): Span & { known: string } {
  const spots = place.places.filter((p) => p.type === 'Place');
  const chosen = [...spots].sort((a, b) => rank(b) - rank(a))[0] ?? place.places[0];
  return { start: place.start, end: place.end, known: chosen?.id ?? '' };
}

function rank(place: PlaceMention['places'][number]): number {
  if (place.type !== 'Place') return 0;
  return (place.kind === 'capital' ? 1e9 : place.kind === 'city' ? 0 : 1e8) + place.population;
}

/** A date of the trigger's own clause: the first one behind it before another trigger, else the last before it in the sentence. */
function dateOf({ text, dates }: Finder, at: number, limit: number): DateMention | null {
  const nouns = text.words.lexicon.words('meeting-nouns');
  const { firstToken } = sentenceOf(text, at);
  const next = firstDateFrom(dates, at);
  const behind = dates[next] && dates[next].from < Math.min(limit, at + 30) ? dates[next] : undefined;
  const last = dates[next - 1];
  const before = last && last.to <= at && last.from >= Math.max(firstToken, at - 14) ? last : undefined;
  const crossed = (from: number, to: number) => {
    for (let k = from; k < to; k++) {
      if (text.infos[k]?.readings.some((r) => nouns.has(r.key)) || isReportingVerb(text, k)) return true;
    }
    return false;
  };
  if (behind && !crossed(at + 1, behind.from)) return behind;
  if (before && !crossed(before.to, at)) return before;
  return null;
}

/** Index of the first date behind a token (dates are in text order). */
function firstDateFrom(dates: readonly DateMention[], at: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as DateMention).from <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function statusOf({ text }: Finder, at: number, limit: number): MeetingStatus {
  const { firstToken } = sentenceOf(text, at);
  const lexicon = text.words.lexicon;
  const near = (name: string, from: number, to: number) => {
    for (let k = Math.max(firstToken, from); k < Math.min(limit, to); k++) {
      const info = text.infos[k];
      if (info?.readings.some((r) => r.preposition !== 'b' && lexicon.words(name).has(r.key))) return true;
    }
    return false;
  };
  if (near('cancelled-signs', at - 4, at + 4)) return 'cancelled';
  if (near('planned-signs', at - 6, at + 12)) return 'planned';
  if (near('ongoing-signs', at - 5, at + 6)) return 'ongoing';
  return 'held';
}

/** One meeting if the day agrees where both have one, the place too, and something ties them: a common place or day, or a definite trigger. */
function isSame(text: ArabicText, a: Found, b: Found): boolean {
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

function join(into: Found, from: Found): void {
  into.place ??= from.place;
  into.date ??= from.date;
  for (const [entity, attendee] of from.attendees)
    if (!into.attendees.has(entity)) into.attendees.set(entity, attendee);
  into.evidence.push(...from.evidence);
}
