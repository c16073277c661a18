import type { GraphPatch } from '../graph/rows.ts';

declare const fromFile: unique symbol;
/** Cypher that was read from a file of the package (read-cypher.ts): text from input does not compile. */
export type CypherText = string & { readonly [fromFile]: true };

export type ParameterValue =
  | string
  | number
  | boolean
  | null
  | readonly ParameterValue[]
  | { readonly [key: string]: ParameterValue };
export type Parameters = Readonly<Record<string, ParameterValue>>;

export interface WriteSummary {
  /** Articles written because they were new or changed. */
  readonly written: number;
  /** Articles whose fingerprint was there already. */
  readonly unchanged: number;
}

/** The port that every store fills. All methods reject with MahdarError (STORE_…). */
export interface GraphStore {
  readonly name: 'embedded' | 'neo4j';
  /** Constraints and indexes; repeatable. */
  prepare(): Promise<void>;
  /** Writes each patch whole or not at all, replacing what its article gave before. */
  write(patches: readonly GraphPatch[]): Promise<WriteSummary>;
  /** Rows of maps and scalars; integers are plain numbers. Columns must be aliased. */
  read<Row>(cypher: CypherText, parameters?: Parameters): Promise<Row[]>;
  close(): Promise<void>;
}
