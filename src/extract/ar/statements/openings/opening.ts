import type { SpeechAct } from '../../../../lexicon/speech-acts.ts';
import type { Complement } from '../complement/complement.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';

/** What carries a content: a verb, a relay, a verbal noun or a document. */
export interface Opening {
  readonly cue: CueHit;
  /** Id of the cue in the lexicon, or of the construction. */
  readonly entry: string;
  readonly act: SpeechAct;
  readonly complement: Complement;
  /** Who speaks, by the words next to the cue; null where they are missing. */
  readonly subject: Subject | null;
  /** Who passes the words on. */
  readonly relayer: Subject | null;
  readonly isRelay: boolean;
}

/** An opening by its cue; what is not given: entry and act of the cue, no subject, no relay. */
export function toOpening(cue: CueHit, complement: Complement, parts: Partial<Opening> = {}): Opening {
  const { id, act } = cue.entry;
  return { cue, entry: id, act, complement, subject: null, relayer: null, isRelay: false, ...parts };
}
