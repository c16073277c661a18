import { type EnglishText, isMark, type Range } from './english-text.ts';

/** Marks off both ends; null where nothing is left. */
export function trim(text: EnglishText, { first, end }: Range): Range | null {
  while (first < end && isMark(text, first)) first++;
  while (end > first && isMark(text, end - 1)) end--;
  return first < end ? { first, end } : null;
}
