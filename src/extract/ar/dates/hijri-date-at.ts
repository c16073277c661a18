import { hijriDay, nearestHijriYear, withWeekday } from '../../hijri.ts';
import { type ArabicText, foldedAt, isIn, tokenAt } from '../arabic-text.ts';
import { phraseAt } from '../phrase-length.ts';
import type { TimeMention } from './date-mention.ts';
import { dayNumber } from './day-number.ts';
import { digits } from './digits.ts';
import { dayMention } from './make-mention.ts';
import { weekdayNumber } from './number-of.ts';

/** How far before the day's number its weekday may stand. */
const WEEKDAY_BEFORE = 3;

/** `9 jumada al-ula 1438h`: a day of the Hijra year; digits without a year are the day nearest to the dateline, while ordinals need one (names of months are names of people too). A weekday before it settles a day's doubt. */
export function hijriDateAt(text: ArabicText, at: number, dateline: string | null): TimeMention | null {
  const number = dayNumber(text, at);
  if (!number) return null;
  let from = number.to;
  while (isIn(text, from, 'month-links')) from++;
  const named = phraseAt(text, from, 'hijri-months', 2);
  const month = named && text.words.lexicon.words('hijri-months').get(named.key);
  if (!named || typeof month !== 'number') return null;
  const year = hijriYearAt(text, from + named.length);
  if (!year && tokenAt(text, at)?.kind !== 'number') return null;
  const made = year?.value ?? (dateline && nearestHijriYear(dateline, month, number.day));
  const day = made && hijriDay(made, month, number.day);
  if (!day) return null;
  const to = year?.to ?? from + named.length;
  return dayMention({ from: at, to }, withWeekday(day, weekdayBefore(text, at)), 'ar.date.hijri');
}

function hijriYearAt(text: ArabicText, at: number): { value: number; to: number } | null {
  let behind = at;
  while (isIn(text, behind, 'month-links') || isIn(text, behind, 'year-words')) behind++;
  const value = tokenAt(text, behind)?.kind === 'number' ? digits(foldedAt(text, behind) ?? '') : 0;
  if (value < 1300 || value > 1599) return null;
  return { value, to: isIn(text, behind + 1, 'hijri-marks') ? behind + 2 : behind + 1 };
}

function weekdayBefore(text: ArabicText, at: number): number | null {
  for (let k = at - 1; k >= at - WEEKDAY_BEFORE; k--) {
    const weekday = weekdayNumber(text, k);
    if (weekday !== null) return weekday;
  }
  return null;
}
