import type { GraphPatch } from '../graph/rows.ts';
import type { Links } from './write/replace-links.ts';

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

/** How many nodes of each kind there are. */
export interface StoreSummary {
  readonly articles: number;
  readonly statements: number;
  readonly meetings: number;
  readonly persons: number;
  readonly countries: number;
  readonly organizations: number;
}

/** The port that every store fills. All methods reject with MahdarError (STORE_…). */
export interface GraphStore {
  readonly name: 'embedded' | 'neo4j';
  /** Where the graph is kept, for messages: a folder or a server's address. Holds no password. */
  readonly place: string;
  /** Constraints and indexes; repeatable. */
  prepare(): Promise<void>;
  /**
   * Writes each patch whole or not at all, replacing what its article gave before. Calls may overlap: they are queued.
   * Where it rejects, some of the patches may be written and the others are not; call again with the same patches.
   */
  write(patches: readonly GraphPatch[]): Promise<WriteSummary>;
  /** Makes the relationships that all articles together give what they should be, of each type in one transaction. */
  replaceLinks(links: Links): Promise<void>;
  /** Takes articles (node ids `article:…`) and all that only they gave out of the graph. Gives how many there were. */
  remove(articles: readonly string[]): Promise<number>;
  /** Fingerprints of the articles that are there, by node id: an article with an equal one need not be read again. */
  fingerprints(articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Counts, for the health check and `mahdar doctor`. */
  summary(): Promise<StoreSummary>;
  /** Rows of maps and scalars; integers are plain numbers. Columns must be aliased. */
  read<Row>(cypher: CypherText, parameters?: Parameters): Promise<Row[]>;
  /** Waits for writes under way. Closing twice is fine; every other call afterwards rejects with STORE_CLOSED. */
  close(): Promise<void>;
}
