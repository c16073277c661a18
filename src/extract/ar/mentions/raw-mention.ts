import type { Known } from '../../../gazetteer/known.ts';
import type { ActorType } from '../../extraction.ts';
import type { Range } from '../arabic-text.ts';

/** Words that name someone or something, before they are joined to entities. */
export interface RawMention extends Range {
  readonly type: ActorType;
  /** Place in the article where the name starts, clitics removed. */
  readonly start: number;
  readonly end: number;
  /** The words as written, clitics removed. */
  readonly form: string;
  readonly known: Known | null;
  /** A demonym, or a capital that stands for its government. */
  readonly indirect: boolean;
  /** Persons: tokens of the office before or behind the name. */
  readonly title: Range | null;
  /** First token of the whole phrase: honorifics and office included. */
  readonly phraseFrom: number;
  readonly foundBy: string;
}
