import type { Range } from './english-text.ts';

/** Index of the first of `sorted` (by first token) that starts at or behind a token. */
export function firstFrom(sorted: readonly Range[], token: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Range).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `sorted` (by first token) that lie inside a range. */
export function mentionsWithin<T extends Range>(sorted: readonly T[], range: Range): T[] {
  const found: T[] = [];
  for (let at = firstFrom(sorted, range.first); at < sorted.length; at++) {
    const item = sorted[at] as T;
    if (item.first >= range.end) break;
    if (item.end <= range.end) found.push(item);
  }
  return found;
}
