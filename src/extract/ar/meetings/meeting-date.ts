import { type ArabicText, readingIn, sentenceOf } from '../arabic-text.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { firstIndex } from '../first-index.ts';
import { isOfRound, isReportingVerb } from './meeting-clause.ts';
import type { MeetingSearch } from './meeting-found.ts';

/** How far behind and before the trigger its date may stand. */
const BEHIND = 30;

const BEFORE = 14;

/** A date of the trigger's own clause: the first one behind it before another trigger, else the last before it in the sentence. */
export function meetingDate({ text, dates }: MeetingSearch, at: number, limit: number): DateMention | null {
  const next = firstIndex(dates, (date) => date.from > at);
  const behind = dates[next];
  if (behind && behind.from < Math.min(limit, at + BEHIND) && !crossesClause(text, at + 1, behind.from)) return behind;
  const before = dates[next - 1];
  const earliest = Math.max(sentenceOf(text, at).firstToken, at - BEFORE);
  if (before && before.to <= at && before.from >= earliest && !crossesClause(text, before.to, at)) return before;
  return null;
}

/** Another meeting noun or a verb of saying stands between. */
function crossesClause(text: ArabicText, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const opensOther = readingIn(text, k, 'meeting-nouns') && !isOfRound(text, k);
    if (opensOther || isReportingVerb(text, k)) return true;
  }
  return false;
}
