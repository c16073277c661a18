import type { Range } from './english-text.ts';
import type { CueHit } from './find-cues.ts';

/** The words a source phrase gives: the phrase itself, and the noun it turns on where an apposition or relative clause stands between it and the cue. */
export interface SourceWords extends Range {
  readonly head: Range;
}

/** Where the speaker is to be looked for when no words stand next to the cue. */
export type SourceKind = 'stated' | 'dropped' | 'clause-subject';

/** A statement as read from one sentence. */
export interface StatementParts {
  readonly cue: Range;
  readonly hit: CueHit | null;
  readonly content: Range;
  readonly source: SourceWords | null;
  readonly sourceKind: SourceKind;
  /** Words of the outlet that was told or that quoted. */
  readonly via: Range | null;
  readonly sentence: number;
  readonly foundBy: string;
}
