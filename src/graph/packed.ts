// JSON with the names of fields told once a list: what extraction finds is long lists of objects of one shape.

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Opens a list that was turned into a table: `["#", [field, …], row, row, …]`. No text of ours begins a list with it. */
const TABLE = '#';

type Table = readonly [mark: string, fields: readonly string[], ...rows: (readonly Json[])[]];

/** The shorter form of a value; `unpack` gives an equal one back. Objects of a list that have the same fields become rows. */
export function pack(value: Json): Json {
  if (Array.isArray(value)) return packList(value);
  return isObject(value) ? mapValues(value, pack) : value;
}

/** What was packed. */
export function unpack(value: Json): Json {
  if (!Array.isArray(value)) return isObject(value) ? mapValues(value, unpack) : value;
  if (value[0] !== TABLE) return value.map(unpack);
  const [, fields, ...rows] = value as unknown as Table;
  return rows.map((row) => Object.fromEntries(fields.map((field, at) => [field, unpack(row[at] as Json)])));
}

function packList(list: readonly Json[]): Json {
  const first = list[0];
  if (first === TABLE) throw new TypeError('a list may not begin with the mark of a table');
  const fields = isObject(first) ? Object.keys(first) : [];
  if (fields.length === 0 || !list.every((item) => hasFields(item, fields))) return list.map(pack);
  const rows = list.map((item) => fields.map((field) => pack((item as { [name: string]: Json })[field] as Json)));
  return [TABLE, fields, ...rows];
}

function hasFields(item: Json, fields: readonly string[]): boolean {
  return isObject(item) && Object.keys(item).length === fields.length && fields.every((field) => field in item);
}

function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues(value: { readonly [name: string]: Json }, change: (each: Json) => Json): Json {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each)]));
}
