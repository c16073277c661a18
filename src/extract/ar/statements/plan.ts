import type { SpeechAct } from '../../../lexicon/speech-acts.ts';
import type { Span } from '../../../span.ts';
import type { Range } from '../arabic-text.ts';
import type { CueHit } from './cues/find-cues.ts';
import type { Opening } from './openings/opening.ts';
import type { Subject } from './subject/subject.ts';

/** A statement by its words, before it is told who speaks. */
export interface Plan {
  readonly content: Span;
  /** Words of the cue. */
  readonly cue: Range;
  /** The verb by whose form the speaker is told. */
  readonly hit: CueHit;
  readonly entry: string;
  readonly act: SpeechAct;
  /** The construction, for `foundBy`. */
  readonly how: string;
  /** The words that name the speaker, or null. */
  readonly subject: Subject | null;
  /** The words between cue and content, or the source phrase: a day that stands there is the day it was said. */
  readonly occasion: Range;
  /** What opens the content; null for a source phrase. */
  readonly open: Opening | null;
  /** Token behind the content. */
  readonly end: number;
  /** End of the sentence. */
  readonly limit: number;
  /** Sources in front of the clause and behind it that only passed the words on. */
  readonly front: Subject | null;
  readonly behind: readonly Subject[];
}
