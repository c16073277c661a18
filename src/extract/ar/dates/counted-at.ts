import { addDays } from '../../calendar.ts';
import { type ArabicText, foldedAt, readingIn, tokenAt } from '../arabic-text.ts';
import { phraseAt } from '../phrase-length.ts';
import type { TimeMention } from './date-mention.ts';
import { digits } from './digits.ts';
import { dayMention, stretchMention, vagueMention } from './make-mention.ts';
import { numberOf } from './number-of.ts';

/** Up to so many days ago a report counts days; beyond, it rounds. */
const MOST_DAYS = 6;

/** Days by which a count of weeks may be off, to either side. */
const ROUNDING = 3;

/** MEEM, NOON: of, from. */
const FROM = '\u0645\u0646';

/** `qabla thalathat ayyam` (three days ago) is a day; `qabla usbuayn` (two weeks ago) is none; `qabla yawmayn min al-qimma` (two days before the summit) is not told by the dateline. */
export function countedAt(text: ArabicText, at: number, dateline: string | null): TimeMention | null {
  const word = phraseAt(text, at, 'ago-words', 2);
  const counted = word && countAt(text, at + word.length);
  if (!word || !counted) return null;
  const range = { from: at, to: counted.to };
  const ago = text.words.lexicon.words('ago-words').get(word.key) === 'ago';
  if (!ago || counted.days === null || foldedAt(text, counted.to) === FROM) return vagueMention(range, 'ar.date.span');
  if (!dateline) return vagueMention(range, 'ar.date.undated');
  const day = addDays(dateline, -counted.days);
  if (counted.days <= MOST_DAYS) return dayMention(range, day, 'ar.date.days-ago');
  return stretchMention(range, addDays(day, -ROUNDING), 2 * ROUNDING + 1, 'ar.date.weeks-ago');
}

/** `thalathat ayyam`, `3 asabi'`, `yawmayn`, `shahrayn`; days is null where months or years are counted, or nobody says how many. */
function countAt(text: ArabicText, at: number): { days: number | null; to: number } | null {
  const written =
    tokenAt(text, at)?.kind === 'number' ? digits(foldedAt(text, at) ?? '') : numberOf(text, at, 'small-numbers');
  const unit = written === null ? at : at + 1;
  const length = numberOf(text, unit, 'counted-days');
  if (length !== null)
    return { days: written === null && isPlural(text, unit) ? null : length * (written ?? 1), to: unit + 1 };
  return readingIn(text, unit, 'time-units', true) ? { days: null, to: unit + 1 } : null;
}

/** `qabla ayyam` (days ago): how many is not said. */
function isPlural(text: ArabicText, at: number): boolean {
  return readingIn(text, at, 'plural-units') !== undefined;
}
