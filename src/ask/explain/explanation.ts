import type { ActorType, MeetingStatus } from '../../extract/extraction.ts';

/** Why something in the graph is what it is, with the words that say so. What `mahdar explain --json` prints. */
export type Explanation = ExplainedActor | ExplainedMeeting | ExplainedStatement;

/** Where an article names an actor. */
export interface ExplainedMention {
  readonly article: string;
  readonly title: string | null;
  /** ISO day of the article, or null. */
  readonly day: string | null;
  /** The words of the first mention; how many there are, and where the first stands (UTF-16 offsets). */
  readonly form: string;
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** Office as the article writes it. */
  readonly office: string | null;
  /** Codes of docs/linking.md, such as `name:variant`, `country:YE`. */
  readonly because: readonly string[];
}

export interface ExplainedActor {
  readonly what: 'actor';
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly nameAr: string | null;
  readonly names: readonly string[];
  readonly wikidata: string | null;
  readonly mentions: readonly ExplainedMention[];
}

/** Words, and the rule that read them. */
export interface ExplainedWords {
  readonly text: string;
  readonly foundBy: string;
}

/** How one article tells of a meeting. */
export interface ExplainedReport {
  readonly article: string;
  readonly title: string | null;
  readonly day: string | null;
  /** The words that tell of it. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly status: MeetingStatus | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** The words that fix the day, and by which rule. */
  readonly dated: ExplainedWords | null;
}

export interface ExplainedMeeting {
  readonly what: 'meeting';
  readonly id: string;
  readonly name: string;
  readonly status: MeetingStatus;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly series: string | null;
  readonly round: number | null;
  readonly follows: string | null;
  readonly followedBy: string | null;
  readonly reports: readonly ExplainedReport[];
}

export interface ExplainedStatement {
  readonly what: 'statement';
  readonly id: string;
  readonly text: string;
  readonly article: string;
  readonly cue: string;
  readonly act: string;
  readonly foundBy: string;
  readonly speaker: {
    readonly id: string;
    readonly name: string;
    readonly form: string | null;
    readonly because: readonly string[];
  };
  readonly saidOn: string | null;
  /** The words that fix the day; null where it is the article's. */
  readonly dated: ExplainedWords | null;
  readonly madeAt: string | null;
  readonly relays: readonly string[];
  readonly repeats: { readonly id: string; readonly similarity: number } | null;
  readonly repeatedBy: readonly string[];
}
