import { type ArabicText, isIn } from '../arabic-text.ts';
import type { Report } from './meeting-found.ts';

/** `khilala muhadathat`, `ba'da ijtima'`: the meeting is the occasion of what the sentence tells. */
export function isOccasion(text: ArabicText, at: number): boolean {
  return isIn(text, beforeMark(text, at), 'meeting-occasions');
}

/** `khilala muhadathat`, `fi ijtima'`: who speaks then is there. */
export function isDuring(text: ArabicText, at: number): boolean {
  return isIn(text, beforeMark(text, at), 'during-words');
}

/** How what is said goes with a meeting: in the course of it (`khilala`), or on coming out of one's own (`ba'da liqa'ihi`). */
export function occasionOf(text: ArabicText, at: number, own: boolean): Report['occasion'] {
  if ([at - 1, at - 2, at - 3].some((k) => isIn(text, k, 'not-occasions'))) return null;
  if (isDuring(text, at)) return 'during';
  return own && isIn(text, beforeMark(text, at), 'after-words') ? 'after' : null;
}

/** The token before, an opening mark passed over. */
function beforeMark(text: ArabicText, at: number): number {
  return text.tokens[at - 1]?.kind === 'mark' ? at - 2 : at - 1;
}
