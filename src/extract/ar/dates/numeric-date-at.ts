import { isoDay } from '../../calendar.ts';
import { hijriDay } from '../../hijri.ts';
import { type ArabicText, foldedAt, tokenAt } from '../arabic-text.ts';
import type { TimeMention } from './date-mention.ts';
import { digits } from './digits.ts';
import { dayMention } from './make-mention.ts';

/** `6/2/2017`, `06-02-2017`, `2017-02-06`, in any digits: the year tells the order, and whether it is one of the Hijra. */
export function numericDateAt(text: ArabicText, at: number): TimeMention | null {
  const mark = foldedAt(text, at + 1) ?? '';
  if (!MARKS.has(mark) || foldedAt(text, at + 3) !== mark || !isTight(text, at)) return null;
  const [first, middle, last] = [at, at + 2, at + 4].map((k) => numberAt(text, k)) as [number, number, number];
  const range = { from: at, to: at + 5 };
  const [year, day] = first > LARGEST_DAY ? [first, last] : [last, first];
  const gregorian = isYear(year) ? isoDay(year, middle, day) : null;
  if (gregorian) return dayMention(range, gregorian, 'ar.date.numeric');
  const hijri = hijriDay(year, middle, day);
  return hijri ? dayMention(range, hijri, 'ar.date.hijri') : null;
}

const MARKS = new Set(['/', '-', '.']);
const LARGEST_DAY = 31;

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

function numberAt(text: ArabicText, at: number): number {
  return tokenAt(text, at)?.kind === 'number' ? digits(foldedAt(text, at) ?? '') : 0;
}

/** No space between the five parts. */
function isTight(text: ArabicText, at: number): boolean {
  for (let k = at; k < at + 4; k++) if (tokenAt(text, k)?.end !== tokenAt(text, k + 1)?.start) return false;
  return true;
}
