import type { AttendeeRole, MeetingKind, MeetingStatus } from '../extract/extraction.ts';
import type { ActorId } from '../link/actor.ts';
import type { MeetingId, Place } from '../link/linked-article.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

export interface MeetingAttendee {
  readonly id: ActorId;
  readonly role: AttendeeRole;
  /** `article:<id>:<start>-<end>`, places that say so. */
  readonly evidence: readonly string[];
}

/** A meeting as the graph keeps it; actors by id. */
export interface MeetingDetails {
  readonly id: MeetingId;
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** ISO days or null. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: 'day' | 'month' | 'unknown';
  readonly series: string | null;
  /** Number in the series, from 1. */
  readonly round: number | null;
  /** The meeting before it in the series. */
  readonly follows: MeetingId | null;
  readonly followedBy: MeetingId | null;
  readonly place: Place | null;
  /** By id. */
  readonly attendees: readonly MeetingAttendee[];
}

/** Reads meetings by id, in one read; ids that the graph does not know are left out. */
export async function meetingDetails(
  store: GraphStore,
  ids: readonly MeetingId[],
): Promise<Map<MeetingId, MeetingDetails>> {
  const rows = await store.read<MeetingDetails>(askCypher('meeting-details'), { ids });
  return new Map(
    rows.map((row) => [row.id, { ...row, attendees: [...row.attendees].sort((a, b) => (a.id < b.id ? -1 : 1)) }]),
  );
}
