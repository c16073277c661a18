import type { Driver as Connection, ManagedTransaction } from 'neo4j-driver';
import { readCypher } from '../../read/read-cypher.ts';
import type { Driver, Run } from '../driver.ts';
import type { CypherText, Parameters } from '../store.ts';
import { toStoreError } from './neo4j-error.ts';
import { toNeo4jParameters } from './neo4j-parameters.ts';

/** A Neo4j server over Bolt. Writers of several processes take turns on one node. */
export class Neo4jDriver implements Driver {
  readonly #connection: Connection;
  readonly #place: string;
  readonly #takeTurn = readCypher('src/store/neo4j/take-turn.cypher');

  constructor(connection: Connection, place: string) {
    this.#connection = connection;
    this.#place = place;
  }

  readonly run: Run = async <Row>(cypher: CypherText, parameters?: Parameters) => {
    const session = this.#connection.session();
    try {
      const result = await session.run(cypher, toNeo4jParameters(parameters ?? {}));
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      throw toStoreError(error, this.#place);
    } finally {
      await session.close();
    }
  };

  async transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const session = this.#connection.session();
    try {
      return await session.executeWrite(async (transaction) => {
        await transaction.run(this.#takeTurn);
        return work(toRun(transaction));
      });
    } catch (error) {
      throw toStoreError(error, this.#place);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }
}

function toRun(transaction: ManagedTransaction): Run {
  return async <Row>(cypher: CypherText, parameters?: Parameters) => {
    const result = await transaction.run(cypher, toNeo4jParameters(parameters ?? {}));
    return result.records.map((record) => record.toObject() as Row);
  };
}
