import { addDays } from '../../calendar.ts';
import { type EnglishText, wordAt } from '../english-text.ts';
import { type DateHit, dayHit, stretchHit, vagueHit } from './date-hit.ts';

/** Up to so many days ago a report counts days; beyond, it rounds. */
const MOST_DAYS = 6;

/** Days by which a count of weeks may be off, to either side. */
const ROUNDING = 3;

/** `three days ago` is a day; `two weeks ago`, `a month ago` are none. */
export function counted(text: EnglishText, at: number, dateline: string | null): DateHit | null {
  const count = countAt(text, at);
  if (count === null || !text.words['time-units'].has(wordAt(text, at + 1))) return null;
  if (wordAt(text, at + 2) !== 'ago') return null;
  const range = { first: at, end: at + 3 };
  const unit = text.words['counted-days'].get(wordAt(text, at + 1));
  if (typeof unit !== 'number') return vagueHit(range, 'en.date.vague');
  if (!dateline) return vagueHit(range, 'en.date.undated');
  const day = addDays(dateline, -unit * count);
  if (unit * count <= MOST_DAYS) return dayHit(range, day, 'en.date.days-ago');
  return stretchHit(range, addDays(day, -ROUNDING), 2 * ROUNDING + 1, 'en.date.weeks-ago');
}

function countAt(text: EnglishText, at: number): number | null {
  const word = wordAt(text, at);
  const number = text.words.numbers.get(word);
  if (typeof number === 'number') return number;
  if (text.words['singular-articles'].has(word)) return 1;
  return text.tokens[at]?.kind === 'number' && word.length <= 2 ? Number(word) : null;
}
