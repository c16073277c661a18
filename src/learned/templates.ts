import { featureOf } from './feature-hash.ts';
import type { TokenFeatures } from './linear-tagger.ts';

/** A column of numbers, one a token. */
export type Column = Int32Array;

/** One feature of a token: the number in a column, at the token or some places off, perhaps together with that in another. */
export interface Template {
  readonly first: Column;
  readonly firstAt: number;
  readonly second: Column | null;
  readonly secondAt: number;
}

/** What stands before the first and behind the last token. */
const NOTHING = -7;

/** One column, at the token or `at` places off. */
export function one(first: Column, at = 0): Template {
  return { first, firstAt: at, second: null, secondAt: 0 };
}

/** Two columns together. */
export function two(first: Column, firstAt: number, second: Column, secondAt: number): Template {
  return { first, firstAt, second, secondAt };
}

/** A column of the numbers that a function gives for each token. */
export function column(count: number, of: (token: number) => number): Column {
  const values = new Int32Array(count);
  for (let token = 0; token < count; token++) values[token] = of(token);
  return values;
}

/** The features of all tokens, below 2 ** bits: a template each, told apart by its place in the list. */
export function featuresBy(templates: readonly Template[], count: number, bits: number): TokenFeatures {
  const width = templates.length;
  const values = new Int32Array(count * width);
  const mask = 2 ** bits - 1;
  templates.forEach(({ first, firstAt, second, secondAt }, at) => {
    for (let token = 0; token < count; token++) {
      const b = second ? numberAt(second, token + secondAt) : 0;
      values[token * width + at] = featureOf(at, numberAt(first, token + firstAt), b, mask);
    }
  });
  return { width, values };
}

function numberAt(values: Column, at: number): number {
  return at < 0 || at >= values.length ? NOTHING : (values[at] as number);
}
