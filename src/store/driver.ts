import type { CypherText, Parameters } from './store.ts';

/** Runs one statement and gives its rows. */
export type Run = <Row>(cypher: CypherText, parameters?: Parameters) => Promise<Row[]>;

/** What a database must do for us: the rest of a store is the same for all of them. Rejects with MahdarError. */
export interface Driver {
  /** Runs a statement outside any transaction: reads, and schema. */
  readonly run: Run;
  /**
   * Runs `work` in one transaction, committed when it resolves and rolled back when it rejects; repeated from the start
   * where the database says that another writer was in the way. No other writer of Mahdar is inside at the same time.
   */
  transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
