import type { Span } from '../../../span.ts';
import type { MeetingDraft, MeetingKind, MeetingStatus } from '../../extraction.ts';
import { meetingDays } from '../../meeting-days.ts';
import { settledStatus } from '../../settled-status.ts';
import { type ArabicText, spanOf } from '../arabic-text.ts';
import type { DateMention, TimeMention } from '../dates/date-mention.ts';
import type { Entities, Entity } from '../entities.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { RawMention } from '../mentions/raw-mention.ts';
import type { Series } from './find-series.ts';
import type { Party } from './party.ts';
import type { Spoken } from './spoken.ts';

/** What a search for meetings may look at. */
export interface MeetingSearch {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  /** ISO day that the article's times were resolved against, or null. */
  readonly dateline: string | null;
  /** In text order. */
  readonly dates: readonly TimeMention[];
  readonly entities: Entities;
  readonly entityOf: (mention: RawMention) => Entity;
  /** Who says what in each sentence, in text order. */
  readonly spokenIn: ReadonlyMap<number, readonly Spoken[]>;
}

/** Words that name a place, and its id in the gazetteer. */
export type MeetingPlace = Span & { readonly known: string };

/** Attendees by entity. */
export type Attendees = Map<number, Party>;

/** A place where the text tells of a meeting: it may be the occasion on which something is said there. */
export interface Report {
  /** Token of the noun or verb. */
  readonly at: number;
  /** Said in its course, or on coming out of a meeting of one's own; null where it is no occasion. */
  readonly occasion: 'during' | 'after' | null;
}

/** A meeting while the article is read: later reports of it add what they know. */
export interface MeetingFound {
  /** Token of its noun or verb. */
  readonly at: number;
  /** Named with the article: it may point back. */
  readonly definite: boolean;
  /** Its noun is often no single meeting. */
  readonly weak: boolean;
  /** `hadara al-liqa' X`: who else was at the meeting told of before. */
  readonly attended: boolean;
  /** Told by a verb. */
  readonly byVerb: boolean;
  /** The noun without article, or the verb. */
  readonly head: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  place: MeetingPlace | null;
  date: DateMention | null;
  readonly attendees: Attendees;
  /** In text order. */
  readonly reports: Report[];
  /** The trigger's words first. */
  readonly evidence: Span[];
}

/** A party, or a day; a definite noun needs a place beside the day, a weak one two parties or one and a place or day. */
export function isIdentified({ attendees, place, date, definite, weak }: MeetingFound): boolean {
  if (weak) return attendees.size > 1 || (attendees.size === 1 && (place !== null || date !== null));
  return attendees.size > 0 || (date !== null && (place !== null || !definite));
}

/** The meeting as the extraction tells it; one of no special kind is told by the number of its parties, one on a day to come is planned. */
export function toMeetingDraft(
  text: ArabicText,
  meeting: MeetingFound,
  dateline: string | null,
  series: Series,
): MeetingDraft {
  const { attendees, evidence, kind, place, date } = meeting;
  return {
    trigger: evidence[0] as Span,
    evidence,
    kind: kind === 'other' ? kindBySize(attendees.size) : kind,
    status: settledStatus(meeting.status, date, dateline),
    place,
    ...meetingDays(date),
    dated: date && { ...spanOf(text, date), foundBy: date.foundBy },
    ...series,
    attendees: [...attendees.values()],
  };
}

function kindBySize(parties: number): MeetingKind {
  if (parties > 2) return 'multilateral';
  return parties === 2 ? 'bilateral' : 'other';
}
