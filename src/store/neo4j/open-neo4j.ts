import neo4j, { type Driver as Connection } from 'neo4j-driver';
import { MahdarError } from '../../errors.ts';
import { DriverStore } from '../driver-store.ts';
import type { GraphStore } from '../store.ts';
import { Neo4jDriver } from './neo4j-driver.ts';
import { toStoreError } from './neo4j-error.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

const SETTINGS = {
  disableLosslessIntegers: true,
  connectionTimeout: 5000,
  connectionAcquisitionTimeout: 15_000,
  maxTransactionRetryTime: 30_000,
  telemetryDisabled: true,
};

/**
 * Opens a Neo4j server at a `bolt://`, `neo4j://` … address and sees that it answers.
 * Rejects with MahdarError STORE_UNREACHABLE, STORE_UNAUTHORIZED or OPTION_INVALID.
 */
export async function openNeo4j(address: string, credentials: Credentials | undefined): Promise<GraphStore> {
  const place = withoutPassword(address);
  const connection = connect(address, place, credentials);
  try {
    await connection.verifyConnectivity();
  } catch (error) {
    await connection.close();
    throw toStoreError(error, place);
  }
  const schema = ['constraints.cypher', 'indexes.cypher', 'neo4j-only.cypher'];
  return new DriverStore(new Neo4jDriver(connection, place), { name: 'neo4j', place, schema });
}

function connect(address: string, place: string, credentials: Credentials | undefined): Connection {
  try {
    const token = credentials === undefined ? undefined : neo4j.auth.basic(credentials.user, credentials.password);
    return neo4j.driver(address, token, SETTINGS);
  } catch {
    throw new MahdarError('OPTION_INVALID', `${place} is no address of a Neo4j server.`, {
      hint: 'Write it like bolt://localhost:7687, with user and password in NEO4J_USER and NEO4J_PASSWORD.',
    });
  }
}

function withoutPassword(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//');
}
