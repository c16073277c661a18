import { monthFrom, nearestYear, yearOf } from '../../calendar.ts';
import { type ArabicText, foldedAt, isIn, tokenAt } from '../arabic-text.ts';
import { HEH } from '../letters.ts';
import { phraseAt } from '../phrase-length.ts';
import { digits } from './digits.ts';
import { demonstrativeAt, type RelativeTime, relativeTime } from './number-of.ts';

export interface MonthFound {
  readonly month: number;
  /** Null where neither words nor dateline fix it. */
  readonly year: number | null;
  /** How the year is known: written, by an adjective (al-madi), or the nearest to the dateline. */
  readonly by: 'year' | 'relative' | 'nearest';
  /** The token behind month and year. */
  readonly to: number;
}

/** The month behind a day's number, perhaps behind min or shahr: by name, or reckoned from the dateline. */
export function monthAfter(text: ArabicText, from: number, dateline: string | null): MonthFound | null {
  let at = from;
  while (isIn(text, at, 'month-links')) at++;
  const bare = tokenAt(text, from - 1)?.kind === 'number';
  return namedMonthAt(text, at, dateline) ?? relativeMonthAt(text, at, dateline, bare);
}

/** `shubat al-muqbil`, `shubat (fibrayir) 2017`: a month's name is read, its year stands behind it or is the nearest. */
export function namedMonthAt(text: ArabicText, at: number, dateline: string | null): MonthFound | null {
  const named = monthNameAt(text, at);
  if (!named) return null;
  const { month } = named;
  const to = behindOtherName(text, named.to, month);
  const relative = ofMonth(text, relativeTime(text, to));
  const next = relative?.to ?? to;
  const year = yearAt(text, next) ?? relativeYearAt(text, next, dateline);
  if (year) return { month, year: year.value, by: 'year', to: year.to };
  const nearest = dateline ? nearestYear(dateline, month, relative?.direction) : null;
  return { month, year: nearest, by: relative ? 'relative' : 'nearest', to: next };
}

function monthNameAt(text: ArabicText, at: number): { month: number; to: number } | null {
  const named = phraseAt(text, at, 'months', 2);
  const month = named && text.words.lexicon.words('months').get(named.key);
  return named && typeof month === 'number' ? { month, to: at + named.length } : null;
}

/** Months are masculine: a feminine adjective behind the name is another's (`Tiriza May al-sabiqa`). */
function ofMonth(text: ArabicText, relative: RelativeTime | null): RelativeTime | null {
  return relative && foldedAt(text, relative.to - 1)?.endsWith(HEH) ? null : relative;
}

/** `2017`, `min 'am 2017`, `min al-'am al-madi`. */
function yearAt(text: ArabicText, at: number): { value: number; to: number } | null {
  let behind = at;
  while (isIn(text, behind, 'month-links') || isIn(text, behind, 'year-words')) behind++;
  const value = tokenAt(text, behind)?.kind === 'number' ? digits(foldedAt(text, behind) ?? '') : 0;
  return value >= 1900 && value <= 2100 ? { value, to: behind + 1 } : null;
}

/** `min al-'am al-muqbil`: the year beside that of the dateline. */
function relativeYearAt(text: ArabicText, at: number, dateline: string | null): { value: number; to: number } | null {
  let behind = at;
  while (isIn(text, behind, 'month-links') && !isIn(text, behind, 'year-words')) behind++;
  const relative = isIn(text, behind, 'year-words') ? relativeTime(text, behind + 1) : null;
  return relative && dateline ? { value: yearOf(dateline) + relative.direction, to: relative.to } : null;
}

/** `al-shahr al-hali`, `hadha al-shahr` (this month); `bare`: the word for month may be left out, as behind digits (`15 al-hali`). */
export function relativeMonthAt(
  text: ArabicText,
  at: number,
  dateline: string | null,
  bare: boolean,
): MonthFound | null {
  if (isIn(text, at, 'month-words')) {
    const behind = relativeTime(text, at + 1);
    return behind && shiftedMonth(dateline, behind.direction, behind.to);
  }
  const before = demonstrativeAt(text, at);
  if (before && isIn(text, before.to, 'month-words')) return shiftedMonth(dateline, 0, before.to + 1);
  const alone = bare ? relativeTime(text, at) : null;
  return alone && shiftedMonth(dateline, alone.direction, alone.to);
}

function shiftedMonth(dateline: string | null, direction: number, to: number): MonthFound {
  const first = dateline && monthFrom(dateline, direction).startsOn;
  const month = first ? Number(first.slice(5, 7)) : 1;
  return { month, year: first ? Number(first.slice(0, 4)) : null, by: 'relative', to };
}

/** `shubat (fibrayir)`, `shubat/fibrayir`, `shubat fibrayir`: the other name of the month. */
function behindOtherName(text: ArabicText, at: number, month: number): number {
  const mark = foldedAt(text, at);
  const opened = mark === '(' || mark === '/' || mark === '-' || mark === ',';
  const other = monthNameAt(text, opened ? at + 1 : at);
  if (other?.month !== month) return at;
  return mark === '(' && foldedAt(text, other.to) === ')' ? other.to + 1 : other.to;
}
