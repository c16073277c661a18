import type { Article, LanguageCode } from '../article.ts';
import type { AttendeeRole, MeetingKind, MeetingStatus, ReferenceRole, StatementKind } from '../extract/extraction.ts';
import type { SpeechAct } from '../lexicon/speech-acts.ts';
import type { Topic } from '../lexicon/topics.ts';
import type { Notice } from '../notice.ts';
import type { Span } from '../span.ts';
import type { Actor, ActorId } from './actor.ts';

/** Words of the article that name an actor. */
export interface ActorMention extends Span {
  /** The words, clitics removed. */
  readonly form: string;
  /** A demonym, or a capital that stands for its government. */
  readonly indirect: boolean;
  /** Rule that found it. */
  readonly foundBy: string;
}

/** An actor as one article shows it. */
export interface ArticleActor {
  readonly actor: Actor;
  /** In text order, at least one. */
  readonly mentions: readonly ActorMention[];
  /** Persons: office as written, e.g. the words for *the Russian foreign minister*; null where the article gives none. */
  readonly title: string | null;
  /** Persons: countries and organizations that the office speaks for. */
  readonly represents: readonly ActorId[];
  /** Why these mentions are this actor: codes such as `known`, `name:variant country:YE` (docs/linking.md). */
  readonly linkedBy: string;
}

export interface StatementReference {
  /** An actor of the article, or a meeting's id. */
  readonly target: ActorId | MeetingId;
  readonly role: ReferenceRole;
  readonly at: Span;
  readonly form: string;
}

/** An outlet that relayed a statement; position 0 is nearest the reader. */
export interface Relay {
  readonly actor: ActorId;
  readonly position: number;
}

export interface Statement {
  /** `statement:<article>:<n>`, n counts from 1 in text order. */
  readonly id: string;
  readonly content: Span;
  /** The words, verbatim: `article.content.slice(content.start, content.end)`. */
  readonly text: string;
  readonly kind: StatementKind;
  readonly act: SpeechAct;
  /** CAMEO code of the act, or null. */
  readonly cameo: string | null;
  readonly cue: Span & { readonly text: string; readonly entry: string };
  readonly speaker: ActorId;
  /** The speaker's words next to the cue; null where dropped. */
  readonly source: Span | null;
  readonly relays: readonly Relay[];
  readonly references: readonly StatementReference[];
  /** Meeting it was made at, where the text says so. */
  readonly madeAt: MeetingId | null;
  /** ISO day; the article's dateline where the text fixes none; null without any. */
  readonly saidOn: string | null;
  /** Ids of the topics it is about, of `LinkedArticle.topics`. */
  readonly topics: readonly string[];
  readonly foundBy: string;
}

/** `meeting:<hash>`. */
export type MeetingId = string;

export interface Place {
  /** `place:<geonames id>` or `place:<slug>`. */
  readonly id: string;
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  /** `country:XX` or null. */
  readonly country: ActorId | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface Attendee {
  readonly actor: ActorId;
  readonly role: AttendeeRole;
  readonly at: Span;
}

export interface Meeting {
  readonly id: MeetingId;
  /** Never empty: composed in English, e.g. `Talks in Astana, 2017-01-23`. */
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  /** Words that name it at first mention. */
  readonly trigger: Span;
  /** Every mention, the first included. */
  readonly evidence: readonly Span[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly place: Place | null;
  /** ISO days, or ISO months (`2017-02`) where `precision` is month; null where the text does not fix them. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: 'day' | 'month' | 'unknown';
  readonly attendees: readonly Attendee[];
  /** Where the words that tell of it first begin, for each time it is reported; UTF-16 offsets. */
  readonly triggers: readonly number[];
  /** Id of the series of meetings it belongs to, or null. */
  readonly series: string | null;
  /** Names of the series in both languages, folded. */
  readonly seriesNames: readonly string[];
  /** Its number in the series, from 1, where the text gives it. */
  readonly round: number | null;
}

/** What Mahdar knows of one article once names are joined: the input of the graph and of `mahdar extract`. */
export interface LinkedArticle {
  readonly article: Article;
  readonly language: LanguageCode;
  /** Actors in order of first mention. The outlet is among them only where the text names it. */
  readonly actors: readonly ArticleActor[];
  readonly statements: readonly Statement[];
  readonly meetings: readonly Meeting[];
  /** What its statements are about. */
  readonly topics: readonly Topic[];
  /** Who published it, where known; its actor need not be mentioned in the text. */
  readonly outlet: Actor | null;
  /** Actors that a fact needs but the text does not mention (the country of an organization or a place). */
  readonly context: readonly Actor[];
  readonly notices: readonly Notice[];
}
