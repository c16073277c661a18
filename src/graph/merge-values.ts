import type { PropertyValue, Scalar } from './rows.ts';

/** The smaller of two values; an absent one never wins. */
export function smallest(a: PropertyValue | undefined, b: PropertyValue | undefined): PropertyValue | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a <= b ? a : b;
}

/** The larger of two values; an absent one never wins. */
export function largest(a: PropertyValue | undefined, b: PropertyValue | undefined): PropertyValue | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a >= b ? a : b;
}

/** Union of two lists of texts, sorted by code unit. */
export function joined(a: PropertyValue | undefined, b: PropertyValue | undefined): string[] {
  const list = (value: PropertyValue | undefined): readonly Scalar[] => (Array.isArray(value) ? value : []);
  return [...new Set([...list(a), ...list(b)].map(String))].sort();
}

/** The value that stands first in a fixed order; unknown values last, smallest first. */
export function firstOf(
  order: readonly string[],
  a: PropertyValue | undefined,
  b: PropertyValue | undefined,
): PropertyValue | undefined {
  const known = order.find((each) => each === a || each === b);
  return known ?? smallest(a, b);
}
