import { type QuestionToken, westernDigits } from './question-token.ts';
import type { QuestionData } from './question-words.ts';

/** Days that a date in a question covers, ISO, both inclusive; `count` words were used. */
export interface QuestionDate {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/**
 * Reads a date at a place of the question: `2017`, `2017-01`, `2017-01-23`, `January 2017`, `23 January 2017`,
 * `January 23, 2017`, and the same in Arabic. Null where there is none, or where it is not in the calendar.
 */
export function questionDate(tokens: readonly QuestionToken[], at: number, data: QuestionData): QuestionDate | null {
  const word = (offset: number) => westernDigits(tokens[at + offset]?.text ?? '');
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(word(0));
  if (iso) return toDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]), 1);
  const whole = yearOf(word(0));
  if (whole !== null) return toDate(whole, null, null, 1);
  const dayFirst = dayOf(word(0));
  const month = monthAt(tokens, at + (dayFirst === null ? 0 : 1), data);
  if (month === null) return null;
  const next = month.count + (dayFirst === null ? 0 : 1);
  const dayAfter = dayFirst === null ? dayOf(word(next)) : null;
  const yearAt = next + (dayAfter === null ? 0 : 1);
  const ofYear = yearOf(word(yearAt));
  const year = ofYear ?? yearOfNext(tokens, at + yearAt, data);
  return year === null ? null : toDate(year, month.month, dayFirst ?? dayAfter, yearAt + (ofYear === null ? 0 : 1));
}

/** The day before or after an ISO day. */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `from January to March 2017`: the first month is of the year that the second one names. */
function yearOfNext(tokens: readonly QuestionToken[], at: number, data: QuestionData): number | null {
  const next = tokens[at];
  const joins = next?.heads.some(({ key }) => data.words[key]?.date === 'until' || data.words[key]?.as[0] === 'until');
  const last = joins ? questionDate(tokens, at + 1, data) : null;
  return last === null ? null : Number(last.to.slice(0, 4));
}

function monthAt(
  tokens: readonly QuestionToken[],
  at: number,
  data: QuestionData,
): { month: number; count: number } | null {
  for (const count of [2, 1]) {
    const words = tokens.slice(at, at + count);
    const [first, ...rest] = words;
    if (first === undefined || words.length < count) continue;
    for (const { key } of first.heads) {
      const month = data.months[[key, ...rest.map((token) => token.key)].join(' ')];
      if (month !== undefined) return { month, count };
    }
  }
  return null;
}

function yearOf(word: string): number | null {
  return /^(?:19|20)\d{2}$/.test(word) ? Number(word) : null;
}

function dayOf(word: string): number | null {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(word);
  return day !== null && Number(day[1]) >= 1 && Number(day[1]) <= 31 ? Number(day[1]) : null;
}

function toDate(year: number, month: number | null, day: number | null, count: number): QuestionDate | null {
  if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31`, count };
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== null && day > last) return null;
  const prefix = `${year}-${two(month)}-`;
  return { from: prefix + two(day ?? 1), to: prefix + two(day ?? last), count };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
