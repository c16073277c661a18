import type { Document } from '../language/document.ts';
import type { StatementReading } from './extraction.ts';

/** Who spoke last on a day that the text fixes, and in which paragraph. */
interface Run {
  readonly said: StatementReading;
  readonly paragraph: number;
}

/**
 * Gives the day of a statement to those that go on behind it: the same speaker, no other between, in the same paragraph, or in
 * the next one where the speaker is not named again (`wa-adafa`). Elsewhere the day may be another, and stays open.
 */
export function carryDays({ paragraphs }: Document, drafts: readonly StatementReading[]): StatementReading[] {
  let run: Run | null = null;
  let paragraph = 0;
  return drafts.map((draft) => {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1]?.start ?? Infinity) <= draft.cue.start)
      paragraph++;
    const said = draft.saidOn === null && run && goesOn(run, draft, paragraph) ? withDayOf(draft, run.said) : draft;
    run = said.saidOn === null ? null : { said, paragraph };
    return said;
  });
}

function goesOn({ said, paragraph }: Run, draft: StatementReading, now: number): boolean {
  if (said.speaker !== draft.speaker) return false;
  return now === paragraph || (now === paragraph + 1 && draft.source === null);
}

function withDayOf(draft: StatementReading, { saidOn, saidOnBy }: StatementReading): StatementReading {
  const by = saidOnBy && { ...saidOnBy, foundBy: saidOnBy.foundBy.replace(/(?:\+carried)?$/, '+carried') };
  return { ...draft, saidOn, saidOnBy: by };
}
