import { type LinearTagger, label } from '../../../learned/linear-tagger.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { CueHit } from '../statements/cues/find-cues.ts';
import type { Plan } from '../statements/plan.ts';
import { CUE, INSIDE, OUT, SOURCE } from './labels.ts';
import { statementFeatures } from './statement-features.ts';

/** No content goes on where none began. */
export const FORBIDDEN = [OUT, CUE, SOURCE].map((label) => [label, INSIDE] as const);

/** Labels the tokens of an article: what is cue, source and content of a statement. */
export function labelStatements(
  text: ArabicText,
  mentions: Mentions,
  cues: ReadonlyMap<number, CueHit>,
  plans: readonly Plan[],
  tagger: LinearTagger,
): Uint8Array {
  return label(tagger, statementFeatures(text, mentions, cues, plans, tagger.bits));
}
