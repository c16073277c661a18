import { monthOf, yearOf } from '../../calendar.ts';
import { type ArabicText, foldedAt, tokenAt } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { digits } from './day-number.ts';
import { relative } from './relative-time.ts';

interface MonthPlace {
  readonly month: number;
  readonly year: number;
  readonly to: number;
}

export function monthAfter(text: ArabicText, from: number, dateline: string | null, bare: boolean): MonthPlace | null {
  const lexicon = text.words.lexicon;
  let at = from;
  while (lexicon.words('month-links').has(foldedAt(text, at) ?? '')) at++;
  const length = phraseLength(text, at, lexicon.words('months'), 2);
  if (length > 0) {
    const key = Array.from({ length }, (_, k) => foldedAt(text, at + k)).join(' ');
    const month = Number(lexicon.words('months').get(key) ?? lexicon.words('months').get(key.slice(1)) ?? 0);
    if (month === 0) return null;
    let to = at + length;
    if (foldedAt(text, to) === '(' || foldedAt(text, to) === '/') {
      while (
        foldedAt(text, to) !== null &&
        foldedAt(text, to) !== ')' &&
        to < at + length + 5 &&
        tokenAt(text, to)?.kind !== 'number'
      )
        to++;
      if (foldedAt(text, to) === ')') to++;
    }
    const direction = relative(text, to);
    if (direction !== null) to++;
    const yearAt = lexicon.words('month-links').has(foldedAt(text, to) ?? '') ? to + 1 : to;
    const year = tokenAt(text, yearAt)?.kind === 'number' ? digits(foldedAt(text, yearAt) ?? '') : 0;
    if (year >= 1900 && year <= 2100) return { month, year, to: yearAt + 1 };
    return dateline ? { month, year: nearestYear(month, dateline, direction), to } : null;
  }
  if (!dateline || !lexicon.words('month-words').has(foldedAt(text, at) ?? '')) {
    const direction = dateline && bare ? relative(text, at) : null;
    return direction === null || !dateline ? null : shiftedMonth(dateline, direction, at + 1);
  }
  const direction = relative(text, at + 1);
  return direction === null ? null : shiftedMonth(dateline, direction, at + 2);
}

function shiftedMonth(dateline: string, direction: number, to: number): MonthPlace {
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
