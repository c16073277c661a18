import type { Range } from './english-text.ts';

/** Those of `sorted` (by their first token) that lie inside a range. */
export function mentionsWithin<T extends Range>(sorted: readonly T[], range: Range): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T).first < range.first) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length; at++) {
    const item = sorted[at] as T;
    if (item.first >= range.end) break;
    if (item.end <= range.end) found.push(item);
  }
  return found;
}
