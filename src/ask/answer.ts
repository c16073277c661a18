import type { LanguageCode } from '../article.ts';
import type { ActorType, MeetingKind, MeetingStatus, StatementKind } from '../extract/extraction.ts';
import type { SpeechAct } from '../lexicon/speech-acts.ts';
import type { ActorId } from '../link/actor.ts';
import type { Asks, QuestionFamily } from './question/draft.ts';
import type { Problem, ReadName } from './question/understand.ts';
import type { TextSelector } from './text-selector.ts';

/** An actor in an answer. */
export interface AnswerActor {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
}

export interface AnswerSpeaker extends AnswerActor {
  /** Office as the article writes it, or null. */
  readonly title: string | null;
  /** Countries and bodies that the speaker speaks for. */
  readonly represents: readonly AnswerActor[];
}

/** One quote with all that is needed to find and judge it. */
export interface AnswerStatement {
  readonly id: string;
  /** The words, verbatim. */
  readonly text: string;
  /** UTF-16 units of the article's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: StatementKind;
  readonly act: SpeechAct;
  /** The words that announce it, e.g. the verb. */
  readonly cue: string;
  /** ISO day or null. */
  readonly saidOn: string | null;
  readonly speaker: AnswerSpeaker;
  readonly references: readonly { readonly role: string; readonly actor: AnswerActor; readonly form: string | null }[];
  /** Nearest the reader first. */
  readonly relayedBy: readonly (AnswerActor & { readonly position: number })[];
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    /** The first words of the text, where there is no title. */
    readonly opening: string | null;
    readonly outlet: string | null;
    readonly publishedOn: string | null;
    readonly url: string | null;
    readonly language: string;
  };
  readonly selector: TextSelector;
  /** Other reports of the same words of the same speaker, the earliest first. */
  readonly alsoIn: readonly Report[];
}

/** Where the words of a statement are reported once more. */
export interface Report {
  /** Id of the statement there. */
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly article: AnswerStatement['article'];
}

export interface AnswerMeeting {
  readonly id: string;
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: { readonly id: string; readonly name: string; readonly nameAr: string | null } | null;
  readonly attendees: readonly {
    readonly role: string;
    readonly actor: AnswerActor;
    readonly evidence: readonly string[];
  }[];
  /** Words of articles that tell of it; three at most. */
  readonly words: readonly MeetingWords[];
}

/** Where an article tells of a meeting. */
export interface MeetingWords {
  readonly article: AnswerStatement['article'];
  /** From the first to the last of those who met, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The words there, and some around them. */
  readonly text: string;
}

/** Where an answer ended: given back, the next one goes on after it. */
export interface AnswerPlace {
  readonly day: string;
  /** Article of the last statement, or the last meeting. */
  readonly id: string;
  /** Of the statement in its article; 0 for meetings. */
  readonly start: number;
}

/** How a question was understood. */
export interface Understood {
  readonly family: QuestionFamily;
  readonly about: AnswerActor | null;
  /** Another actor that the statements refer to as well. */
  readonly alsoAbout: AnswerActor | null;
  /** The question asks for the role of `about`. */
  readonly role: boolean;
  readonly by: AnswerActor | null;
  /** What either of the two said. */
  readonly alsoBy: AnswerActor | null;
  /** The outlet that relayed it. */
  readonly via: AnswerActor | null;
  /** What is told first: when or where they met, or whether they did. */
  readonly asks: Asks | null;
  readonly parties: readonly AnswerActor[];
  /** Meetings or a place, as written, with the meetings meant. */
  readonly at: { readonly text: string; readonly meetings: readonly string[] } | null;
  /** ISO days, inclusive. */
  readonly since: string | null;
  readonly until: string | null;
  /** Names that could mean others, or that stand for a state: whom they were taken for, and why. */
  readonly readNames: readonly {
    readonly text: string;
    readonly actor: AnswerActor;
    readonly reason: ReadName['reason'];
    readonly others: readonly AnswerActor[];
  }[];
}

/** The one object that `mahdar ask --json` prints. */
export interface Answer {
  readonly question: string;
  readonly language: LanguageCode;
  /** Null where the question was not understood; then `suggestions` and `problem` say more. */
  readonly understood: Understood | null;
  readonly problem: {
    readonly code: Problem['code'];
    readonly name: string;
    readonly choices: readonly AnswerActor[];
  } | null;
  /** What to do, in the language of the question: empty where it was understood. */
  readonly suggestions: readonly string[];
  readonly statements: readonly AnswerStatement[];
  readonly meetings: readonly AnswerMeeting[];
  /** Those asked for: who spoke, who attended, who was met. */
  readonly actors: readonly AnswerActor[];
  /** How many statements or meetings were found in all. */
  readonly total: number;
  /** More was found than is given. */
  readonly more: boolean;
  /** Where to go on, where there is more. */
  readonly next: AnswerPlace | null;
}
