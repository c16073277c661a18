import { addDays, weekdayOf } from '../../calendar.ts';
import type { ArabicText } from '../arabic-text.ts';
import { dayWord } from './day-word-at.ts';

const WEEK = 7;

/** An article is found so many days after it was written, at most. */
const MOST_DAYS_LATE = 2;

/**
 * The day that an article was written. It is the day given, unless a weekday named beside today or yesterday, outside
 * quotations, says that the day given is up to two days late (`al-yawm al-ahad` in an article found on Monday) and none agrees
 * with it: crawlers date an article by the day on which they met it.
 */
export function fixDateline(text: ArabicText, given: string | null): string | null {
  if (!given) return null;
  const late = new Set<number>();
  for (let at = 0; at < text.tokens.length; at++) {
    const word = text.quoteAt[at] === -1 ? dayWord(text, at) : null;
    if (!word || word.weekday === null || word.offset > 0) continue;
    late.add((weekdayOf(given) - word.weekday + word.offset + 2 * WEEK) % WEEK);
  }
  const [days] = late;
  return late.size === 1 && days !== undefined && days <= MOST_DAYS_LATE ? addDays(given, -days) : given;
}
