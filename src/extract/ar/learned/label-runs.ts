import type { Range } from '../arabic-text.ts';
import type { Label } from './labels.ts';

/** The nearest run of a label that ends before a token, not before `first`. */
export function runBefore(labels: ArrayLike<Label>, label: Label, behind: number, first: number): Range | null {
  let to = behind;
  while (to > first && labels[to - 1] !== label) to--;
  if (to === first) return null;
  let from = to;
  while (from > first && labels[from - 1] === label) from--;
  return { from, to };
}

/** The nearest run of a label that starts at or behind a token, before `last`. */
export function runBehind(labels: ArrayLike<Label>, label: Label, start: number, last: number): Range | null {
  let from = start;
  while (from < last && labels[from] !== label) from++;
  if (from >= last) return null;
  let to = from;
  while (to < last && labels[to] === label) to++;
  return { from, to };
}
