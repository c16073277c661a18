import { addDays, isoDay, monthOf, weekdayOf, yearOf } from '../calendar.ts';
import { type ArabicText, foldedAt, isWord, phraseLength, tokenAt } from './arabic-text.ts';
import { WORD } from './word-types.ts';

/** A date in the text, resolved against the dateline. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Days that the words of an article fix: today, a weekday, the 15th and 16th of a month, the second of this month. Nothing without a dateline but full dates. */
export function findDates(text: ArabicText, dateline: string | null): DateMention[] {
  const dates: DateMention[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const token = text.tokens[i];
    const flags = text.infos[i]?.readings.reduce((all, r) => all | r.flags, 0) ?? 0;
    if (token?.kind !== 'number' && !(flags & (WORD.ordinal | WORD.day))) continue;
    const found =
      dayOfMonth(text, i, dateline) ?? (dateline ? (weekday(text, i, dateline) ?? dayWord(text, i, dateline)) : null);
    if (!found) continue;
    dates.push(found);
    i = found.to - 1;
  }
  return dates;
}

function dayWord(text: ArabicText, at: number, dateline: string): DateMention | null {
  const words = text.words.lexicon.words('day-words');
  const length = phraseLength(text, at, words, 3);
  if (length === 0) return null;
  const offset = Number(words.get(phraseOf(text, at, length)) ?? 0);
  const day = addDays(dateline, offset);
  const next = at + length;
  const named = weekdayNumber(text, next) ?? weekdayNumber(text, next + 1);
  if (named !== null) {
    const fixed = nearestWeekday(dateline, named, offset > 0 ? 1 : -1);
    return { from: at, to: weekdayNumber(text, next) === null ? next + 2 : next + 1, startsOn: fixed, endsOn: fixed };
  }
  return { from: at, to: next, startsOn: day, endsOn: day };
}

/** Folded phrase at a token without a leading conjunction. */
function phraseOf(text: ArabicText, at: number, length: number): string {
  const words = text.words.lexicon.words('day-words');
  const rest = Array.from({ length: length - 1 }, (_, k) => foldedAt(text, at + 1 + k)).join(' ');
  for (const reading of text.infos[at]?.readings ?? []) {
    const phrase = rest ? `${reading.key} ${rest}` : reading.key;
    if (words.has(phrase)) return phrase;
  }
  return '';
}

function weekdayNumber(text: ArabicText, at: number): number | null {
  const days = text.words.lexicon.words('weekdays');
  for (const reading of text.infos[at]?.readings ?? []) {
    const value = days.get(reading.key);
    if (typeof value === 'number') return value;
  }
  return null;
}

/** `yawm al-ithnayn`: the nearest past day, the next one behind al-muqbil. */
function weekday(text: ArabicText, at: number, dateline: string): DateMention | null {
  const number = weekdayNumber(text, at);
  if (number === null) return null;
  const direction = relative(text, at + 1);
  const day = nearestWeekday(dateline, number, direction === 1 ? 1 : -1);
  const shifted = direction === -1 && day === dateline ? addDays(day, -7) : day;
  return { from: at, to: direction === null ? at + 1 : at + 2, startsOn: shifted, endsOn: shifted };
}

function nearestWeekday(from: string, weekdayWanted: number, direction: 1 | -1): string {
  const distance = (weekdayWanted - weekdayOf(from) + 7) % 7;
  if (direction === 1) return addDays(from, distance === 0 ? 7 : distance);
  return addDays(from, distance === 0 ? 0 : distance - 7);
}

/** -1 past, 0 this, 1 next; null where no such word stands there. */
function relative(text: ArabicText, at: number): number | null {
  const words = text.words.lexicon.words('relative-times');
  for (const reading of text.infos[at]?.readings ?? []) {
    const value = words.get(reading.key);
    if (typeof value === 'number') return value;
  }
  return null;
}

/** Day numbers, then a month by name or "the current month", then perhaps a year. */
function dayOfMonth(text: ArabicText, at: number, dateline: string | null): DateMention | null {
  const first = dayNumber(text, at);
  if (!first || isMonthPart(text, at)) return null;
  let next = first.to;
  let last = first.day;
  const second = secondDay(text, next);
  if (second) {
    last = second.day;
    next = second.to;
  }
  const month = monthAfter(text, next, dateline, tokenAt(text, next - 1)?.kind === 'number');
  if (!month) return null;
  const startsOn = isoDay(month.year, month.month, first.day);
  const endsOn = isoDay(month.year, month.month, last);
  if (!startsOn || !endsOn || endsOn < startsOn) return null;
  return { from: at, to: month.to, startsOn, endsOn };
}

/** `kanun al-thani`: the ordinal is the month's name. */
function isMonthPart(text: ArabicText, at: number): boolean {
  return phraseLength(text, at - 1, text.words.lexicon.words('months'), 2) > 1;
}

interface DayNumber {
  readonly day: number;
  readonly to: number;
}

function dayNumber(text: ArabicText, at: number): DayNumber | null {
  const token = tokenAt(text, at);
  if (!token) return null;
  if (token.kind === 'number') {
    const day = digits(token.folded);
    return day >= 1 && day <= 31 ? { day, to: at + 1 } : null;
  }
  const ordinals = text.words.lexicon.words('ordinals');
  for (let length = 3; length > 0; length--) {
    const words = Array.from({ length }, (_, k) => (isWord(text, at + k) ? foldedAt(text, at + k) : null));
    if (words.includes(null)) continue;
    const value = ordinals.get(words.join(' '));
    if (typeof value === 'number') return { day: value, to: at + length };
  }
  return null;
}

/** European or Arabic-Indic digits. */
function digits(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const digit = unit >= 0x06f0 ? unit - 0x06f0 : unit >= 0x0660 ? unit - 0x0660 : unit - 0x30;
    value = value * 10 + digit;
  }
  return value;
}

/** `15 wa 16`, `al-23 wal-24`, `15-16`: the second day of a range. */
function secondDay(text: ArabicText, at: number): DayNumber | null {
  for (let k = at; k < at + 3; k++) {
    const folded = foldedAt(text, k) ?? '';
    const joins = [
      '\u0648',
      '\u0648\u0627\u0644',
      '\u0627\u0644',
      '-',
      '\u2013',
      '\u0627\u0644\u064a',
      '\u062d\u062a\u064a',
    ].includes(folded);
    if (!joins) {
      const found = k > at ? dayNumber(text, k) : null;
      if (found) return found;
      const joined = folded.startsWith('\u0648') ? joinedOrdinal(text, k) : null;
      return joined;
    }
  }
  return dayNumber(text, at + 3);
}

function joinedOrdinal(text: ArabicText, at: number): DayNumber | null {
  const ordinals = text.words.lexicon.words('ordinals');
  for (let length = 2; length > 0; length--) {
    const rest = Array.from({ length: length - 1 }, (_, k) => foldedAt(text, at + 1 + k) ?? '').join(' ');
    const key = `${(foldedAt(text, at) ?? '').slice(1)}${rest ? ` ${rest}` : ''}`;
    const value = ordinals.get(key);
    if (typeof value === 'number') return { day: value, to: at + length };
  }
  return null;
}

interface MonthPlace {
  readonly month: number;
  readonly year: number;
  readonly to: number;
}

function monthAfter(text: ArabicText, from: number, dateline: string | null, bare: boolean): MonthPlace | null {
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
