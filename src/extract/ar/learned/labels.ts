import type { Range } from '../arabic-text.ts';

/** What a token is in a statement. */
export const OUT = 0;
export const CUE = 1;
export const SOURCE = 2;
export const BEGIN = 3;
export const INSIDE = 4;
export type Label = number;

/** The contents that labels mark, as ranges of tokens. */
export function spansOf(labels: ArrayLike<Label>): Range[] {
  const spans: Range[] = [];
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] !== BEGIN) continue;
    let to = from + 1;
    while (to < labels.length && labels[to] === INSIDE) to++;
    spans.push({ from, to });
  }
  return spans;
}
