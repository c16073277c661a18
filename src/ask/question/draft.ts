import type { NamePiece } from './question-piece.ts';

/** What kind of question it is; each has a folder in queries/. */
export type QuestionFamily =
  | 'who-spoke-about'
  | 'said-by'
  | 'who-met-whom'
  | 'attended'
  | 'meetings-of'
  | 'relay-chain';

/** `when` and `where` they met, or `whether` they did. */
export type Asks = 'when' | 'where' | 'whether';

/** A question as its words alone say: names are not looked up yet. */
export interface Draft {
  readonly family: QuestionFamily;
  readonly about: NamePiece | null;
  /** `about X and Y`: statements that refer to both. */
  readonly alsoAbout: NamePiece | null;
  /** The question names the actor's role. */
  readonly role: boolean;
  readonly by: NamePiece | null;
  /** `X and Y`: what either of them said. */
  readonly alsoBy: NamePiece | null;
  /** Who relayed, where it is an outlet; else whose words were relayed. */
  readonly relayer: NamePiece | null;
  /** What is to be told first of meetings. */
  readonly asks: Asks | null;
  /** Who met; at most two. */
  readonly parties: readonly NamePiece[];
  /** Meeting or place. */
  readonly at: NamePiece | null;
  /** `meetings of X`: an actor, or a place. */
  readonly meeting: NamePiece | null;
  /** ISO days, inclusive. */
  readonly since: string | null;
  readonly until: string | null;
}
