import { setTimeout as sleep } from 'node:timers/promises';
import type grafeo from '@grafeo-db/js';
import { MahdarError } from '../../errors.ts';
import type { Driver, Run } from '../driver.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;
interface NativeError extends Error {
  gqlStatus?: string;
}

const TRIES = 5;

/** Grafeo inside this process. Reads run on its thread pool and see a snapshot; `transaction` is called one at a time. */
export class EmbeddedDriver implements Driver {
  readonly #database: Database;
  readonly #folder: string;

  constructor(database: Database, folder: string) {
    this.#database = database;
    this.#folder = folder;
  }

  readonly run: Run = async <Row>(cypher: string, parameters = {}) => {
    try {
      return (await this.#database.executeCypher(cypher, parameters)).toArray() as Row[];
    } catch (error) {
      throw this.#translate(error);
    }
  };

  async transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(work);
      } catch (error) {
        if (attempt === TRIES || !isTransient(error)) throw this.#translate(error);
        await sleep(10 + Math.random() * 490);
      }
    }
  }

  async close(): Promise<void> {
    try {
      this.#database.close();
    } catch (error) {
      throw this.#translate(error);
    }
  }

  /** A failed statement leaves the transaction open, and it could still be committed: it is rolled back here. */
  async #once<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const transaction = this.#database.beginTransaction();
    try {
      const result = await work(
        async <Row>(cypher: string, parameters = {}) =>
          (await transaction.executeCypher(cypher, parameters)).toArray() as Row[],
      );
      transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  #translate(error: unknown): MahdarError {
    if (error instanceof MahdarError) return error;
    const message = String((error as Error)?.message ?? error).split('\n')[0];
    if (isTransient(error)) {
      return new MahdarError('STORE_CONFLICT', `The store in ${this.#folder} did not take the write: ${message}`, {
        hint: 'See that the disk has space, then write again; nothing of this batch was kept.',
      });
    }
    return new MahdarError('STORE_FAILED', `The store in ${this.#folder} refused a statement: ${message}`, {
      hint: 'This is a fault in Mahdar or in its store; report it with the statement.',
    });
  }
}

function isTransient(error: unknown): boolean {
  return (error as NativeError | null)?.gqlStatus?.startsWith('40') === true;
}
