import type { Document } from '../language/document.ts';
import type { SpeechAct } from '../lexicon/speech-acts.ts';
import type { Notice } from '../notice.ts';
import type { Span } from '../span.ts';

export type ActorType = 'Person' | 'Country' | 'Organization' | 'Group';
export type StatementKind = 'direct' | 'indirect' | 'mixed';
/** The part of an actor in what a statement says. */
export type ReferenceRole = 'agent' | 'partner' | 'target' | 'host' | 'attribute' | 'topic';
export type MeetingKind =
  | 'round'
  | 'summit'
  | 'conference'
  | 'session'
  | 'bilateral'
  | 'multilateral'
  | 'call'
  | 'other';
export type MeetingStatus = 'held' | 'ongoing' | 'planned' | 'cancelled';
export type AttendeeRole = 'party' | 'chair' | 'host' | 'mediator' | 'observer';

/** Words that name one actor. `entity` is its index in `Extraction.entities`. */
export interface Mention extends Span {
  readonly entity: number;
  /** The words without clitics. */
  readonly form: string;
  /** A demonym, or a capital that stands for its government. */
  readonly indirect: boolean;
  /** Rule that found it. */
  readonly foundBy: string;
}

/** The mentions of one actor inside one article, joined. */
export interface EntityDraft {
  readonly index: number;
  readonly type: ActorType;
  /** Fullest name in the article, as written, title removed; for an unnamed source its description. */
  readonly name: string;
  /** Gazetteer id where it is known: `person:Q…`, `country:JO`, `organization:…`; else null. */
  readonly known: string | null;
  /** Persons: office as written, without the name; null where the article gives none. */
  readonly title: string | null;
  /** Persons: entities that the office speaks for. Organizations: the country they belong to. */
  readonly represents: readonly number[];
}

export interface ReferenceDraft extends Span {
  readonly entity: number;
  readonly role: ReferenceRole;
  readonly form: string;
}

/** Words that fix a day or a month, and the rule that resolved them, e.g. `ar.date.weekday-past`. */
export interface FoundTime extends Span {
  readonly foundBy: string;
}

/** A meeting named in a content: host where it is the occasion of what is told (*in the Astana meeting*), else topic. `meeting` is its index in `Extraction.meetings`. */
export interface MeetingReferenceDraft extends Span {
  readonly meeting: number;
  readonly role: ReferenceRole;
  readonly form: string;
}

/** A statement before its actors are linked. */
export interface StatementDraft {
  readonly content: Span;
  readonly kind: StatementKind;
  readonly act: SpeechAct;
  /** `entry` is the id of the cue in the lexicon. */
  readonly cue: Span & { readonly entry: string };
  /** Entity that speaks. */
  readonly speaker: number;
  /** The speaker's words next to the cue, or null. */
  readonly source: Span | null;
  /** Entities that relayed it, nearest the reader first. */
  readonly via: readonly number[];
  readonly references: readonly ReferenceDraft[];
  readonly meetings: readonly MeetingReferenceDraft[];
  /** Index in `Extraction.meetings`, or null. */
  readonly madeAt: number | null;
  /** ISO day where the text fixes it. */
  readonly saidOn: string | null;
  /** The words that fix the day, and the rule that read them; null where `saidOn` is. */
  readonly saidOnBy: FoundTime | null;
  /** Ids of the topics that its content speaks of (src/lexicon/topics.yaml). */
  readonly topics: readonly string[];
  readonly foundBy: string;
}

/** A statement as a language reads it: what it is about is found for all languages alike. */
export type StatementReading = Omit<StatementDraft, 'topics'>;

export interface MeetingDraft {
  readonly trigger: Span;
  readonly evidence: readonly Span[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Place id in the gazetteer (`place:…` or `country:…`) and the words, or null. */
  readonly place: (Span & { readonly known: string }) | null;
  /** ISO days, or ISO months (`2017-02`) where `precision` is month; null where the text fixes neither. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: 'day' | 'month' | 'unknown';
  /** The words that fix them, and the rule that read them; null where they are. */
  readonly dated: FoundTime | null;
  /** Id of a known series (`astana-syria`), the same in each language, or null. */
  readonly series: string | null;
  /** Which round of it, where the text numbers it. */
  readonly round: number | null;
  readonly attendees: readonly (Span & { readonly entity: number; readonly role: AttendeeRole })[];
}

/** What one article says, before it is linked with others. */
export interface Extraction {
  readonly document: Document;
  /** ISO day that relative dates were resolved against, or null. */
  readonly dateline: string | null;
  readonly mentions: readonly Mention[];
  readonly entities: readonly EntityDraft[];
  readonly statements: readonly StatementDraft[];
  readonly meetings: readonly MeetingDraft[];
  readonly notices: readonly Notice[];
}

/** An extraction without the tokens that it was made from: enough to link it, and to link it again later. */
export interface KeptExtraction extends Omit<Extraction, 'document'> {
  readonly document: Pick<Document, 'article' | 'language'>;
}
