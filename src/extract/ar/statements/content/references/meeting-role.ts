import type { Span } from '../../../../../span.ts';
import type { ReferenceRole } from '../../../../extraction.ts';
import { type ArabicText, isIn, tokenFrom } from '../../../arabic-text.ts';
import { phraseEndingAt, tokenBefore } from './word-before.ts';

/** `fi ijtima' Astana`, `khilala al-qimma`: the occasion of what is told; else the meeting is spoken of. */
export function meetingRole(text: ArabicText, trigger: Span): ReferenceRole {
  const before = tokenBefore(text, tokenFrom(text, trigger.start));
  const isOccasion =
    isIn(text, before, 'meeting-occasions') || phraseEndingAt(text, before, 'role-words')?.value === 'host';
  return isOccasion ? 'host' : 'topic';
}
