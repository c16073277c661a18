import { type ArabicText, type Range, sentenceOf, spanOf } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import { trimContent } from '../statements/content/trim-content.ts';
import type { CueHit } from '../statements/cues/find-cues.ts';
import { standIn } from '../statements/openings/stand-in.ts';
import type { Plan } from '../statements/plan.ts';
import { runBefore, runBehind } from './label-runs.ts';
import { CUE, type Label, SOURCE } from './labels.ts';
import { labelledSubject, subjectIn } from './settled-subject.ts';

/** Tokens of the shortest content that stands in no quotation. */
const SHORTEST = 3;

/** A content among the others. */
export interface Place {
  readonly range: Range;
  /** End of the content before, start of the one behind. */
  readonly before: number;
  readonly behind: number;
}

/** A statement that only the tagger found: the cue nearest before its content, else behind it; the source beside the cue. */
export function newPlan(
  text: ArabicText,
  mentions: Mentions,
  cues: ReadonlyMap<number, CueHit>,
  labels: ArrayLike<Label>,
  { range, before, behind }: Place,
): Plan | null {
  if (range.to - range.from < SHORTEST && text.quoteAt[range.from] === -1) return null;
  const sentence = sentenceOf(text, range.from);
  const last = sentenceOf(text, range.to - 1).endToken;
  const first = Math.max(before, sentence.firstToken);
  const cue = runBefore(labels, CUE, range.from, first) ?? runBehind(labels, CUE, range.to, Math.min(behind, last));
  if (!cue) return null;
  const hit = cueIn(cues, cue) ?? standIn(text, cue.from);
  const subject =
    cue.from < range.from
      ? labelledSubject(text, mentions, labels, cue, before, range)
      : subjectIn(text, mentions, runBehind(labels, SOURCE, cue.to, Math.min(behind, last)), last);
  return {
    content: trimContent(text, range.from, range.to, false) ?? spanOf(text, range),
    cue,
    hit,
    entry: hit.entry.id,
    act: hit.entry.act,
    how: 'learned',
    subject,
    occasion: { from: Math.min(cue.to, range.from), to: range.from },
    open: null,
    end: range.to,
    limit: last,
    front: null,
    behind: [],
  };
}

function cueIn(cues: ReadonlyMap<number, CueHit>, { from, to }: Range): CueHit | null {
  for (let k = from; k < to; k++) {
    const hit = cues.get(k);
    if (hit) return hit;
  }
  return null;
}
