import { type ArabicText, hasFlag, sentenceOf, tokenAt } from '../arabic-text.ts';
import { type DateMention, isOneDay, type TimeMention } from '../dates/date-mention.ts';
import { isReportingVerb } from '../meetings/meeting-clause.ts';
import { WORD } from '../word-flags.ts';
import type { Plan } from './plan.ts';

/** What the day of a statement is read from. */
export interface Days {
  readonly text: ArabicText;
  /** ISO day that times were resolved against, or null. */
  readonly dateline: string | null;
  /** The time that starts at a token. */
  readonly dateFrom: (token: number) => TimeMention | null;
}

/** How far before the cue a day that opens its clause may stand. */
const BEFORE = 8;

/** The day on which it was said: a day between cue and content or in the source phrase (`qala amsi inna`), else one in front of the cue in its clause (`wa-yawma al-ithnayn a'lana`). */
export function daySaid(days: Days, { occasion, cue, open }: Plan): DateMention | null {
  const beside = dayIn(days, occasion.from, occasion.to);
  if (beside || !open) return beside;
  return dayIn(days, clauseStart(days.text, cue.from), cue.from);
}

/** The first single day among some words that is not after the dateline. */
function dayIn({ dateline, dateFrom }: Days, from: number, to: number): DateMention | null {
  for (let at = from; at < to; at++) {
    const date = dateFrom(at);
    if (date && date.to <= to && isOneDay(date) && !(dateline && date.startsOn > dateline)) return date;
  }
  return null;
}

/** Back to the mark, verb or complementiser before a cue. */
function clauseStart(text: ArabicText, cue: number): number {
  const first = Math.max(sentenceOf(text, cue).firstToken, cue - BEFORE);
  let at = cue;
  while (at > first && !endsClause(text, at - 1)) at--;
  return at;
}

function endsClause(text: ArabicText, at: number): boolean {
  if (tokenAt(text, at)?.kind === 'mark' || isReportingVerb(text, at)) return true;
  return hasFlag(text, at, WORD.narrative | WORD.complementizer | WORD.participleCue);
}
