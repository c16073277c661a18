import type { Properties, PropertyValue } from './rows.ts';

/** Leaves out null, undefined and empty values: an absent property and a null one are the same thing in a graph. */
export function present(values: Readonly<Record<string, PropertyValue | null | undefined>>): Properties {
  const kept: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === '') continue;
    kept[name] = value;
  }
  return kept;
}
