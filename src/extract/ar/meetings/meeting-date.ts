import { sentenceOf } from '../arabic-text.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Finder } from './meeting-found.ts';
import { isReportingVerb } from './meeting-window.ts';

/** A date of the trigger's own clause: the first one behind it before another trigger, else the last before it in the sentence. */
export function dateOf({ text, dates }: Finder, at: number, limit: number): DateMention | null {
  const nouns = text.words.lexicon.words('meeting-nouns');
  const { firstToken } = sentenceOf(text, at);
  const next = firstDateFrom(dates, at);
  const behind = dates[next] && dates[next].from < Math.min(limit, at + 30) ? dates[next] : undefined;
  const last = dates[next - 1];
  const before = last && last.to <= at && last.from >= Math.max(firstToken, at - 14) ? last : undefined;
  const crossed = (from: number, to: number) => {
    for (let k = from; k < to; k++) {
      if (text.infos[k]?.readings.some((r) => nouns.has(r.key)) || isReportingVerb(text, k)) return true;
    }
    return false;
  };
  if (behind && !crossed(at + 1, behind.from)) return behind;
  if (before && !crossed(before.to, at)) return before;
  return null;
}

/** Index of the first date behind a token (dates are in text order). */
function firstDateFrom(dates: readonly DateMention[], at: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as DateMention).from <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
