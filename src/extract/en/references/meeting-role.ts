import type { Span } from '../../../span.ts';
import { firstIndex } from '../../ar/first-index.ts';
import type { ReferenceRole } from '../../extraction.ts';
import { type EnglishText, wordAt } from '../english-text.ts';

/** `at the Astana talks`, `during the summit`: the occasion of what is told; else the meeting is spoken of. */
export function meetingRole(text: EnglishText, trigger: Span): ReferenceRole {
  const { determiners } = text.words;
  let at = firstIndex(text.tokens, ({ start }) => start >= trigger.start) - 1;
  while (determiners.has(wordAt(text, at)) || text.capital[at] === 1) at--;
  return text.words['occasion-prepositions'].has(wordAt(text, at)) ? 'host' : 'topic';
}
