import type { Span } from '../../../span.ts';
import type { AttendeeRole, MeetingDraft, MeetingKind, MeetingStatus } from '../../extraction.ts';
import type { ArabicText, Range } from '../arabic-text.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Entity } from '../entities.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { RawMention } from '../mentions/raw-mention.ts';

export interface Found {
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

export interface Finder {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  readonly dates: readonly DateMention[];
  readonly entityOf: (mention: RawMention) => Entity;
}

/** Two parties, or a place or a day with one party, or a place and a day. */
export function isIdentified({ attendees, place, date, definite }: Found): boolean {
  const parties = attendees.size;
  if (parties >= 2) return true;
  if (date && (place || !definite)) return true;
  return parties === 1 && (place !== null || date !== null) && !definite
    ? true
    : place !== null && !definite && parties >= 1;
}

export function toDraft(meeting: Found): MeetingDraft {
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
