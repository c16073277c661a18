import type { StatementReading } from '../../extraction.ts';
import { type ArabicText, type Range, tokenFrom } from '../arabic-text.ts';
import type { Party } from './party.ts';

/** A statement by its tokens: where a meeting beside it is the occasion of what is said. */
export interface Spoken {
  /** Token of the cue. */
  readonly cue: number;
  readonly content: Range;
  /** Its speaker, should he take part in a meeting. */
  readonly speaker: Party;
}

/** The statements of each sentence, by their cues. */
export function toSpoken(text: ArabicText, statements: readonly StatementReading[]): Map<number, Spoken[]> {
  const spoken = new Map<number, Spoken[]>();
  for (const { cue, content, speaker, source } of statements) {
    const at = tokenFrom(text, cue.start);
    const { start, end } = source ?? cue;
    const told: Spoken = {
      cue: at,
      content: { from: tokenFrom(text, content.start), to: tokenFrom(text, content.end) },
      speaker: { entity: speaker, role: 'party', start, end },
    };
    const sentence = text.tokens[at]?.sentence ?? -1;
    const others = spoken.get(sentence);
    if (others) others.push(told);
    else spoken.set(sentence, [told]);
  }
  return spoken;
}
