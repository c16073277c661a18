import { textHash } from '../../../learned/feature-hash.ts';
import type { Column } from '../../../learned/templates.ts';
import { type ArabicText, foldedAt, hasFlag, isWord, tokenAt } from '../arabic-text.ts';
import type { CueHit } from '../statements/cues/find-cues.ts';
import { WORD } from '../word-flags.ts';

/** How far the sentence has come at each token. */
export interface SentenceState {
  /** The cue that a token is; 1 for a word that is one elsewhere, else 0. */
  readonly cue: Column;
  /** How far back the last cue of the sentence stands, and of which kind it is. */
  readonly sinceCue: Column;
  readonly lastCue: Column;
  /** How far ahead the next cue of the sentence stands. */
  readonly toCue: Column;
  /** Since that cue: 1 behind a complementiser, 2 behind a colon, else 0; and how many marks. */
  readonly opened: Column;
  readonly marks: Column;
  /** Place in the sentence. */
  readonly place: Column;
}

const FAR = 99;
const MOST_MARKS = 3;

/** The state of the sentence before each token. */
export function sentenceState(text: ArabicText, cues: ReadonlyMap<number, CueHit>): SentenceState {
  const count = text.tokens.length;
  const made = () => new Int32Array(count);
  const state = {
    cue: made(),
    sinceCue: made(),
    lastCue: made(),
    toCue: made(),
    opened: made(),
    marks: made(),
    place: made(),
  };
  let now = { since: FAR, last: 0, opened: 0, marks: 0, place: 0 };
  for (let at = 0; at < count; at++) {
    if (tokenAt(text, at)?.sentence !== tokenAt(text, at - 1)?.sentence)
      now = { since: FAR, last: 0, opened: 0, marks: 0, place: 0 };
    state.sinceCue[at] = bucket(now.since);
    state.lastCue[at] = now.last;
    state.opened[at] = now.opened;
    state.marks[at] = Math.min(now.marks, MOST_MARKS);
    state.place[at] = bucket(now.place);
    const hit = cues.get(at);
    state.cue[at] = hit ? textHash(hit.entry.id) : (text.infos[at]?.cues.length ?? 0) > 0 ? 1 : 0;
    now.since++;
    now.place++;
    if (hit) now = { ...now, since: 0, last: kindOf(hit), opened: 0, marks: 0 };
    if (hasFlag(text, at, WORD.complementizer)) now.opened = 1;
    if (!isWord(text, at)) now.marks++;
    if (foldedAt(text, at) === ':') now.opened = 2;
  }
  fillToCue(text, cues, state.toCue);
  return state;
}

function fillToCue(text: ArabicText, cues: ReadonlyMap<number, CueHit>, toCue: Int32Array): void {
  let ahead = FAR;
  for (let at = toCue.length - 1; at >= 0; at--) {
    if (tokenAt(text, at)?.sentence !== tokenAt(text, at + 1)?.sentence) ahead = FAR;
    toCue[at] = bucket(ahead);
    ahead = cues.has(at) ? 1 : ahead + 1;
  }
}

/** The frames of a cue and whether it is a verb. */
function kindOf({ entry, form }: CueHit): number {
  const part = form.tense === 'participle' || form.tense === 'noun' ? form.tense : 'verb';
  return textHash(`${entry.frames.join(' ')} ${part}`);
}

const STEPS = [6, 9, 14, 22, 40];

/** Small numbers as they are, larger ones in steps. */
function bucket(far: number): number {
  const [first = 0] = STEPS;
  return far < first ? far : first - 1 + STEPS.filter((step) => far >= step).length;
}
