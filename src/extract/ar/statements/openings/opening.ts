import type { SpeechAct } from '../../../extraction.ts';
import type { Complement } from '../complement/complement.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';

/** What carries a content: a verb, a relay, a verbal noun or a document. */
export interface Opening {
  readonly cue: CueHit;
  readonly entry: string;
  readonly act: SpeechAct;
  readonly complement: Complement;
  readonly subject: Subject | null;
  readonly relayer: Subject | null;
  readonly isRelay: boolean;
}
