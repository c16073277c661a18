import type { AttendeeRole, MeetingKind, MeetingStatus, StatementKind } from '../extract/extraction.ts';
import type { SpeechAct } from '../lexicon/speech-acts.ts';
import type { Actor } from '../link/actor.ts';
import type { Notice } from '../notice.ts';
import type { Span } from '../span.ts';

// The output of `mahdar extract`, one object an article. Names are in snake_case where the gold files have them.

/** Words of the article and their place in it. */
export interface Spoken extends Span {
  readonly text: string;
}

export interface ExtractedName {
  /** The graph's id: the same in two articles for the same actor. */
  readonly id: string;
  readonly type: Actor['type'];
  readonly name: string;
  readonly name_ar: string | null;
  readonly name_en: string | null;
  readonly names: readonly string[];
}

export interface ExtractedActor extends ExtractedName {
  /** Distinct words that name it, clitics removed. */
  readonly forms: readonly string[];
  /** Only ever named through a demonym or a capital. */
  readonly indirect: boolean;
}

export interface ExtractedStatement extends Span {
  readonly id: string;
  readonly text: string;
  readonly kind: StatementKind;
  readonly act: SpeechAct;
  /** CAMEO code of the act, or null. */
  readonly cameo: string | null;
  /** `entry`: what it was found by in the lexicon, e.g. `ar.cue.say`, or the construction where that is no reporting verb. */
  readonly cue: Spoken & { readonly entry: string };
  readonly speaker: ExtractedName & {
    readonly title: string | null;
    /** Names of the countries and organizations spoken for. */
    readonly represents: readonly string[];
    /** The speaker's words next to the cue; null where dropped. */
    readonly mention: Spoken | null;
  };
  /** Who relayed it, nearest the reader. */
  readonly via: ExtractedName | null;
  /** All who relayed it, nearest the reader first. */
  readonly relays: readonly ExtractedName[];
  readonly references: readonly (ExtractedName & { readonly role: string })[];
  readonly saidOn: string | null;
  /** Ids of topics, e.g. `ceasefire`. */
  readonly topics: readonly string[];
  /** Rule that found it. */
  readonly foundBy: string;
}

export interface ExtractedMeeting {
  readonly id: string;
  /** Words that name it at first mention. */
  readonly trigger: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** ISO days, or null. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: {
    readonly id: string;
    readonly name: string;
    readonly name_en: string | null;
    readonly names: readonly string[];
    readonly country_en: string | null;
  } | null;
  readonly evidence: readonly Span[];
  readonly attendees: readonly (ExtractedName & { readonly role: AttendeeRole })[];
}

export interface ExtractedArticle {
  readonly id: string;
  readonly statements: readonly ExtractedStatement[];
  readonly meetings: readonly ExtractedMeeting[];
  readonly actors: readonly ExtractedActor[];
  readonly notices: readonly Notice[];
}

/** What stands in the place of a line that could not be read. */
export interface ExtractedFailure {
  readonly id: string | null;
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string };
}
