import type { Span } from '../../../span.ts';
import type { AttendeeRole, MeetingDraft, MeetingKind, MeetingStatus } from '../../extraction.ts';
import { meetingDays } from '../../meeting-days.ts';
import { settledStatus } from '../../settled-status.ts';
import { type ArabicText, spanOf } from '../arabic-text.ts';
import type { DateMention, TimeMention } from '../dates/date-mention.ts';
import type { Entity } from '../entities.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { RawMention } from '../mentions/raw-mention.ts';

/** What a search for meetings may look at. */
export interface MeetingSearch {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  /** ISO day that the article's times were resolved against, or null. */
  readonly dateline: string | null;
  /** In text order. */
  readonly dates: readonly TimeMention[];
  readonly entityOf: (mention: RawMention) => Entity;
}

/** Words that name a place, and its id in the gazetteer. */
export type MeetingPlace = Span & { readonly known: string };

/** Attendees by entity. */
export type Attendees = Map<number, Span & { readonly entity: number; readonly role: AttendeeRole }>;

/** A meeting while the article is read: later reports of it add what they know. */
export interface MeetingFound {
  /** Token of its noun or verb. */
  readonly at: number;
  /** Named with the article: it may point back. */
  readonly definite: boolean;
  /** The noun without article, or the verb. */
  readonly head: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  place: MeetingPlace | null;
  date: DateMention | null;
  readonly attendees: Attendees;
  /** The trigger's words first. */
  readonly evidence: Span[];
}

/** A party, or a day; a definite noun needs a place beside the day. */
export function isIdentified({ attendees, place, date, definite }: MeetingFound): boolean {
  return attendees.size > 0 || (date !== null && (place !== null || !definite));
}

/** The meeting as the extraction tells it; one of no special kind is told by the number of its parties, one on a day to come is planned. */
export function toMeetingDraft(text: ArabicText, meeting: MeetingFound, dateline: string | null): MeetingDraft {
  const { attendees, evidence, kind, place, date } = meeting;
  return {
    trigger: evidence[0] as Span,
    evidence,
    kind: kind === 'other' ? kindBySize(attendees.size) : kind,
    status: settledStatus(meeting.status, date, dateline),
    place,
    ...meetingDays(date),
    dated: date && { ...spanOf(text, date), foundBy: date.foundBy },
    attendees: [...attendees.values()],
  };
}

function kindBySize(parties: number): MeetingKind {
  if (parties > 2) return 'multilateral';
  return parties === 2 ? 'bilateral' : 'other';
}
