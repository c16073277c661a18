import { daysBetween } from '../../calendar.ts';
import { type ArabicText, foldedAt, isIn, readingIn } from '../arabic-text.ts';
import { EN_DASH, WAW } from '../letters.ts';
import { isOneDay, type TimeMention } from './date-mention.ts';

/** No stretch that a report tells by its days is longer. */
const LONGEST = 190;

/** `min 28 yanayir ila 3 fibrayir 2017`, `bayna 28 yanayir wa 3 fibrayir`: a stretch whose ends lie in two months; the year of the end is that of the beginning. */
export function toLaterDay(
  text: ArabicText,
  found: TimeMention,
  dateFrom: (token: number, near: string | null) => TimeMention | null,
): TimeMention {
  if (!isOneDay(found) || !(joins(text, found.to) || isBetween(text, found))) return found;
  const last = dateFrom(found.to + 1, found.startsOn) ?? null;
  if (!last || !isOneDay(last)) return found;
  const first =
    daysBetween(found.startsOn, last.startsOn) < LONGEST && found.startsOn <= last.startsOn
      ? found
      : dateFrom(found.from, last.startsOn);
  if (!first || !isOneDay(first)) return found;
  const length = daysBetween(first.startsOn, last.startsOn);
  if (length <= 0 || length > LONGEST) return found;
  return { ...first, to: last.to, endsOn: last.endsOn };
}

function joins(text: ArabicText, at: number): boolean {
  const mark = foldedAt(text, at);
  return (
    mark === '-' ||
    mark === EN_DASH ||
    isIn(text, at, 'until-words') ||
    readingIn(text, at, 'until-words', true) !== undefined
  );
}

/** `bayna ... wa ...`: AND joins the days of a stretch only behind BETWEEN. */
function isBetween(text: ArabicText, { from, to }: TimeMention): boolean {
  return foldedAt(text, to) === WAW && isIn(text, from - 1, 'between-words');
}
