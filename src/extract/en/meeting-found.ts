import type { Span } from '../../span.ts';
import type { AttendeeRole, MeetingDraft, MeetingKind, MeetingStatus } from '../extraction.ts';
import { meetingDays } from '../meeting-days.ts';
import { settledStatus } from '../settled-status.ts';
import type { DateHit } from './dates/date-hit.ts';
import { type EnglishText, type Range, spanOf } from './english-text.ts';

export type Attendee = Span & { readonly entity: number; role: AttendeeRole };
export type MeetingPlace = Span & { readonly known: string };

/** A meeting while the article is read: later reports of it join in. */
export interface MeetingFound {
  readonly trigger: Range;
  /** Its noun or verb, to tell whether a definite noun points back to it. */
  readonly noun: string;
  /** `the talks`: points back if there is something to point to. */
  readonly definite: boolean;
  /** As the trigger says; `talks` is settled by the number of parties. */
  kind: MeetingKind | 'talks';
  status: MeetingStatus;
  place: MeetingPlace | null;
  date: DateHit | null;
  readonly attendees: Map<number, Attendee>;
  readonly evidence: Span[];
}

/** Same noun with nothing that speaks against it, or same place or day or parties. */
export function isSameMeeting(a: MeetingFound, b: MeetingFound): boolean {
  if (a.place && b.place && a.place.known !== b.place.known) return false;
  if (a.date?.startsOn && b.date?.startsOn && !daysMeet(a.date, b.date)) return false;
  if ((a.kind === 'call') !== (b.kind === 'call')) return false;
  if (a.status !== b.status && a.date && b.date) return false;
  const placed = a.place !== null && b.place !== null;
  const dated = a.date?.startsOn != null && b.date?.startsOn != null;
  const shared = [...b.attendees.keys()].filter((entity) => a.attendees.has(entity)).length;
  if (b.definite && b.attendees.size === 0 && !b.place && !b.date) return a.noun === b.noun;
  if (a.noun === b.noun && (placed || dated)) return true;
  if (placed && dated) return true;
  if (placed && b.definite) return true;
  if (shared >= 2 || (shared === 1 && (placed || dated))) return a.noun === b.noun || b.definite || dated;
  return b.definite && a.noun === b.noun && (shared > 0 || b.attendees.size === 0);
}

function daysMeet(a: DateHit, b: DateHit): boolean {
  return (a.startsOn ?? '') <= (b.endsOn ?? '') && (b.startsOn ?? '') <= (a.endsOn ?? '');
}

/** Takes into `a` what `b` adds. */
export function joinMeetings(a: MeetingFound, b: MeetingFound): void {
  a.place ??= b.place;
  if (!a.date?.startsOn && b.date) a.date = b.date;
  for (const [entity, attendee] of b.attendees) if (!a.attendees.has(entity)) a.attendees.set(entity, attendee);
  a.evidence.push(...b.evidence);
}

/** Two parties, or a place or a day with one party. */
export function isIdentified(meeting: MeetingFound): boolean {
  const parties = meeting.attendees.size;
  return (
    parties >= 2 ||
    (parties === 1 && (meeting.place !== null || meeting.date?.startsOn != null)) ||
    (meeting.place !== null && meeting.date?.startsOn != null)
  );
}

export function toMeetingDraft(
  text: EnglishText,
  meeting: MeetingFound,
  dateline: string | null,
  series: Pick<MeetingDraft, 'series' | 'round'>,
): MeetingDraft {
  const attendees = [...meeting.attendees.values()];
  const { date } = meeting;
  return {
    trigger: meeting.evidence[0] as Span,
    evidence: meeting.evidence,
    kind: settleKind(meeting.kind, attendees.length),
    status: settledStatus(meeting.status, date, dateline),
    place: meeting.place,
    ...meetingDays(date),
    dated: date?.startsOn ? { ...spanOf(text, date), foundBy: date.foundBy } : null,
    ...series,
    attendees,
  };
}

function settleKind(kind: MeetingFound['kind'], parties: number): MeetingKind {
  if (kind !== 'talks' && kind !== 'other') return kind;
  if (parties === 2) return 'bilateral';
  if (parties > 2) return 'multilateral';
  return kind === 'talks' ? 'round' : 'other';
}
