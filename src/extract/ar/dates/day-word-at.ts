import { addDays, weekdayNear } from '../../calendar.ts';
import { type ArabicText, foldedAt, hasFlag, isIn } from '../arabic-text.ts';
import { EN_DASH, QUOTATION_MARKS } from '../letters.ts';
import { phraseAt } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import type { TimeMention } from './date-mention.ts';
import { dayMention, vagueMention } from './make-mention.ts';
import { relativeTime, weekdayNumber } from './number-of.ts';

/** Tokens of the head of a report, before its dash. */
const HEAD = 8;

/** FEH, YEH: in. */
const IN = '\u0641\u064a';

/** A word that counts days from the dateline, and the weekday beside it. */
export interface DayWord {
  readonly offset: number;
  readonly weekday: number | null;
  readonly to: number;
}

/** `al-yawm` (today), `amsi` (yesterday); a weekday behind it fixes the day where the two differ: `amsi al-ithnayn`. */
export function dayWordAt(text: ArabicText, at: number, dateline: string | null): TimeMention | null {
  const found = dayWord(text, at);
  if (!found) return null;
  const range = { from: at, to: found.to };
  if (!dateline) return vagueMention(range, 'ar.date.undated');
  const day = addDays(dateline, found.offset);
  if (found.weekday === null) return dayMention(range, day, 'ar.date.day-word');
  return dayMention(range, weekdayNear(day, found.weekday), 'ar.date.day-word-weekday');
}

export function dayWord(text: ArabicText, at: number): DayWord | null {
  const phrase = phraseAt(text, at, 'day-words', 3);
  if (!phrase) return null;
  const offset = Number(text.words.lexicon.words('day-words').get(phrase.key) ?? 0);
  const next = at + phrase.length;
  const near = [next, next + 1].find((k) => weekdayNumber(text, k) !== null && !isJoined(text, k));
  if (near === undefined && (isTitle(text, at, next) || (offset === 0 && isOtherDay(text, at, next)))) return null;
  return {
    offset,
    weekday: near === undefined ? null : weekdayNumber(text, near),
    to: near === undefined ? next : near + 1,
  };
}

/** A weekday with a conjunction is another day: `al-yawm wal-ithnayn`. */
function isJoined(text: ArabicText, at: number): boolean {
  return text.infos[at]?.readings.find((r) => text.words.lexicon.words('weekdays').has(r.key))?.conjunction !== '';
}

/** `fi al-yawm` (on the day, a day), `al-yawm nafsuhu` (the same day), `al-yawm al-thani` (the second day), `al-yawm al-tali` (the day after). */
function isOtherDay(text: ArabicText, at: number, next: number): boolean {
  if (foldedAt(text, at - 1) === IN || isIn(text, at - 1, 'same-day') || isIn(text, next, 'same-day')) return true;
  return hasFlag(text, next, WORD.ordinal) || (relativeTime(text, next)?.direction ?? 0) !== 0;
}

/** `sahifat al-Ghad`, `li-«al-Yawm»`, `Ayn al-Yawm - al-Riyad` at the head of a report: newspapers and parties are called so. */
function isTitle(text: ArabicText, at: number, next: number): boolean {
  if (isIn(text, at - 1, 'outlet-kinds') || isIn(text, at - 1, 'org-heads')) return true;
  const opensReport = next < HEAD && (foldedAt(text, next) === '-' || foldedAt(text, next) === EN_DASH);
  return opensReport || (isQuotationMark(text, at - 1) && isQuotationMark(text, next));
}

function isQuotationMark(text: ArabicText, at: number): boolean {
  const mark = foldedAt(text, at);
  return mark !== null && mark.length === 1 && QUOTATION_MARKS.includes(mark);
}
