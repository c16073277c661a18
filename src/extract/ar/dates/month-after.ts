import { monthOf, yearOf } from '../../calendar.ts';
import { type ArabicText, foldedAt, isIn, tokenAt } from '../arabic-text.ts';
import { phraseAt } from '../phrase-length.ts';
import { digits } from './digits.ts';
import { relativeTime } from './number-of.ts';

interface MonthFound {
  readonly month: number;
  readonly year: number;
  /** The token behind month and year. */
  readonly to: number;
}

/** Tokens of the longest second name of a month: `shubat (fibrayir)`. */
const LONGEST_GLOSS = 5;

/** The month behind a day's number, perhaps behind min or shahr: by name, or reckoned from the dateline. */
export function monthAfter(text: ArabicText, from: number, dateline: string | null): MonthFound | null {
  let at = from;
  while (isIn(text, at, 'month-links')) at++;
  const named = phraseAt(text, at, 'months', 2);
  if (named) return namedMonth(text, at + named.length, named.key, dateline);
  if (!dateline) return null;
  const bare = tokenAt(text, from - 1)?.kind === 'number';
  return unnamedMonth(text, at, dateline, bare);
}

/** `shubat al-muqbil`, `shubat (fibrayir) 2017`: a month's name is read, its year stands behind it or is the nearest. */
function namedMonth(text: ArabicText, behind: number, name: string, dateline: string | null): MonthFound | null {
  const month = Number(text.words.lexicon.words('months').get(name) ?? 0);
  if (month === 0) return null;
  let to = behindGloss(text, behind);
  const direction = relativeTime(text, to);
  if (direction !== null) to++;
  const yearAt = isIn(text, to, 'month-links') ? to + 1 : to;
  const year = tokenAt(text, yearAt)?.kind === 'number' ? digits(foldedAt(text, yearAt) ?? '') : 0;
  if (year >= 1900 && year <= 2100) return { month, year, to: yearAt + 1 };
  return dateline ? { month, year: nearestYear(month, dateline, direction), to } : null;
}

/** `al-shahr al-hali` (this month); the word for month may be left out behind digits: `15 al-hali`. */
function unnamedMonth(text: ArabicText, at: number, dateline: string, bare: boolean): MonthFound | null {
  const worded = isIn(text, at, 'month-words');
  if (!worded && !bare) return null;
  const last = worded ? at + 1 : at;
  const direction = relativeTime(text, last);
  return direction === null ? null : shiftedMonth(dateline, direction, last + 1);
}

/** `shubat (fibrayir)`, `shubat/fibrayir`: the month's other name; a number ends it. */
function behindGloss(text: ArabicText, at: number): number {
  if (foldedAt(text, at) !== '(' && foldedAt(text, at) !== '/') return at;
  let to = at;
  while (to < at + LONGEST_GLOSS && !endsGloss(text, to)) to++;
  return foldedAt(text, to) === ')' ? to + 1 : to;
}

function endsGloss(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  return !token || token.folded === ')' || token.kind === 'number';
}

function shiftedMonth(dateline: string, direction: number, to: number): MonthFound {
  const months = yearOf(dateline) * 12 + monthOf(dateline) - 1 + direction;
  return { month: (months % 12) + 1, year: Math.floor(months / 12), to };
}

/** The year in which the month lies nearest to the dateline, on the side that al-madi or al-muqbil names. */
function nearestYear(month: number, dateline: string, direction: number | null): number {
  const year = yearOf(dateline);
  const distance = month - monthOf(dateline);
  if (direction === -1) return distance > 0 ? year - 1 : year;
  if (direction === 1) return distance < 0 ? year + 1 : year;
  if (direction === 0) return year;
  if (distance > 6) return year - 1;
  return distance < -6 ? year + 1 : year;
}
