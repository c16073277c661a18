import { type ArabicText, isIn, sentenceOf } from '../arabic-text.ts';
import { type DateMention, isDated, type TimeMention } from '../dates/date-mention.ts';
import { firstIndex } from '../first-index.ts';
import { leadDay } from './lead-day.ts';
import { isReportingVerb } from './meeting-clause.ts';
import type { MeetingSearch } from './meeting-found.ts';
import { meetingStatus } from './meeting-status.ts';
import {
  crossesClause,
  goesOn,
  isDayOfSpeech,
  isInRelative,
  isOccasion,
  isOfAnother,
  lastIn,
  opensContent,
} from './time-clause.ts';

/** How far behind the trigger its date may stand. */
const BEHIND = 40;

/** How far before the trigger a date of its sentence may stand. */
const BEFORE = 60;

/** How far before the trigger the verb of its end may stand. */
const NEAR_END = 3;

/**
 * The date of a meeting: the first time behind the trigger in its own clause, else the last before it in the sentence. A time
 * that fixes no day (`al-usbu al-muqbil`) is the meeting's own all the same: then it has no date.
 */
export function meetingDate(search: MeetingSearch, at: number, limit: number): DateMention | null {
  const { text } = search;
  const behind = timeBehind(search, at, limit);
  const before = timeBefore(search, at);
  if (behind && endsStretch(text, behind)) return before && stretch(before, behind);
  const own = nearer(at, before, behind) ?? timeOfSpeech(search, at);
  if (!own) return isHeld(text, at) ? leadDay(text, search.dates, at, search.dateline) : null;
  return isDated(own) && !isOnlyEnd(search, at, own) ? own : null;
}

function isHeld(text: ArabicText, at: number): boolean {
  return meetingStatus(text, at, sentenceOf(text, at).endToken) === 'held';
}

/** `ijtima' fi Astana yawm al-ithnayn`, `ijtima' alladhi 'uqida amsi`: nothing else stands between that the time could belong to. */
function timeBehind({ text, dates }: MeetingSearch, at: number, limit: number): TimeMention | null {
  const behind = dates[firstIndex(dates, (date) => date.from > at)];
  if (!behind || behind.from >= Math.min(limit, at + BEHIND)) return null;
  if (crossesClause(text, at + 1, behind.from) || opensContent(text, at + 1, behind.from)) return null;
  return isOfAnother(text, at + 1, behind.from) ? null : behind;
}

/** The time behind, unless it fixes no day and one before stands nearer: `bada'a al-yawm mu'tamar ... 'ala mada thalathat ayyam`. */
function nearer(at: number, before: TimeMention | null, behind: TimeMention | null): TimeMention | null {
  if (!behind || !before || behind.precision !== 'unknown') return behind ?? before;
  return at - before.to < behind.from - at ? before : behind;
}

/** `'aqada amsi ijtima'an`, `hatta amsi rihalahu fi Masqat, wa-iltaqa`: the last time before, where it is that of the main clause. */
function timeBefore(search: MeetingSearch, at: number): TimeMention | null {
  const { text } = search;
  const before = lastTimeBefore(search, at);
  if (!before || crossesClause(text, before.to, at)) return null;
  if (opensContent(text, before.to, at)) return null;
  if (isInRelative(text, before.from) && !goesOn(text, before.to, at)) return null;
  if (isDayOfSpeech(text, before.from) && !isOccasion(text, at)) return null;
  return isOver(search, before) && meetingStatus(text, at, sentenceOf(text, at).endToken) === 'planned' ? null : before;
}

function lastTimeBefore({ text, dates }: MeetingSearch, at: number): TimeMention | null {
  const before = dates[firstIndex(dates, (date) => date.from > at) - 1];
  const first = Math.max(sentenceOf(text, at).firstToken, at - BEFORE);
  return before && before.to <= at && before.from >= first ? before : null;
}

/** `akkada al-khamis anna ..., wa-qala fi kalima khilala al-jalsa`: a meeting at which something is said has the day on which it is said. */
function timeOfSpeech({ text, dates, dateline }: MeetingSearch, at: number): TimeMention | null {
  const { firstToken } = sentenceOf(text, at);
  if (!isIn(text, at - 1, 'speech-occasions') || !dateline || at - firstToken > BEFORE) return null;
  const first = dates[firstIndex(dates, (date) => date.from >= firstToken)];
  if (!first || first.to > at || isInRelative(text, first.from) || (first.startsOn ?? '') > dateline) return null;
  const opening = lastIn(firstToken, first.from, (k) => isReportingVerb(text, k));
  const speaking = lastIn(firstToken, at, (k) => isReportingVerb(text, k));
  return opening === null || speaking === null || opensContent(text, Math.max(speaking, first.to), at) ? null : first;
}

/** `min al-muqarrar an tantahi al-muhadathat yawm al-ithnayn`: a day to come on which it ends tells nothing of its beginning. */
function isOnlyEnd({ text, dateline }: MeetingSearch, at: number, time: DateMention): boolean {
  if (!dateline || time.startsOn <= dateline) return false;
  return lastIn(at - NEAR_END, Math.max(at, time.from), (k) => isIn(text, k, 'ending-verbs')) !== null;
}

/** `imtaddat hatta al-yawm`: the last day only. */
function endsStretch(text: ArabicText, time: TimeMention): boolean {
  return isIn(text, time.from - 1, 'until-words');
}

function stretch(first: TimeMention, last: TimeMention): DateMention | null {
  if (!isDated(first) || !isDated(last) || first.startsOn > last.endsOn) return isDated(first) ? first : null;
  return { ...first, endsOn: last.endsOn };
}

function isOver({ dateline }: MeetingSearch, time: TimeMention): boolean {
  return dateline !== null && time.endsOn !== null && time.endsOn < dateline;
}
