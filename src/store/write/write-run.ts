import { MahdarError } from '../../errors.ts';
import type { Run } from '../driver.ts';
import type { ParameterValue } from '../store.ts';
import type { StoreCypher } from '../store-cypher.ts';

/** Rows of one statement at most: larger parameters are slower a row, and block the loop. */
const ROWS_AT_ONCE = 1000;

/** The statements of `src/store/cypher/` inside one transaction. */
export interface WriteRun {
  /** Runs a statement that takes `$ids`; nothing where there are none. */
  ids<Row>(file: string, ids: Iterable<string>): Promise<Row[]>;
  /** Runs a statement that takes nothing. */
  all<Row>(file: string): Promise<Row[]>;
  /** Runs a statement that takes `$rows`. */
  rows(file: string, rows: readonly ParameterValue[]): Promise<void>;
  /** The same for one that returns how many it wrote; fewer than the rows is an error, and the transaction is undone. */
  counted(file: string, rows: readonly ParameterValue[]): Promise<void>;
}

export function toWriteRun(run: Run, cypher: StoreCypher): WriteRun {
  return {
    async ids<Row>(file: string, ids: Iterable<string>) {
      const found: Row[] = [];
      for (const part of parts([...ids])) found.push(...(await run<Row>(cypher(file), { ids: part })));
      return found;
    },
    all: (file) => run(cypher(file), {}),
    async rows(file, rows) {
      for (const part of parts(rows)) await run(cypher(file), { rows: part });
    },
    async counted(file, rows) {
      for (const part of parts(rows)) {
        const [result] = await run<{ written: number }>(cypher(file), { rows: part });
        if (result?.written !== part.length) {
          throw new MahdarError(
            'STORE_FAILED',
            `${file} wrote ${result?.written ?? 0} of ${part.length} relationships: a node they join is missing.`,
            { hint: 'Nothing of this batch was written. Write it again; if that fails too, report it.' },
          );
        }
      }
    },
  };
}

function* parts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += ROWS_AT_ONCE) yield items.slice(at, at + ROWS_AT_ONCE);
}
