import { int } from 'neo4j-driver';
import type { Parameters, ParameterValue } from '../store.ts';

/** The driver sends every plain number as a float: whole numbers, also inside lists and maps, are made integers. */
export function toNeo4jParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, convert(value)]));
}

function convert(value: ParameterValue | undefined): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return toNeo4jParameters(value as Parameters);
  return value;
}
