import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { MahdarError } from '../../errors.ts';
import { DriverStore } from '../driver-store.ts';
import type { GraphStore } from '../store.ts';
import { EmbeddedDriver } from './embedded-driver.ts';

/** The database's file inside the data folder; its log is the folder `graph.grafeo.wal` beside it. */
const FILE = 'graph.grafeo';
/** Not stored with the database: without them the log is not synced and grows until the store is closed. */
const CHECKPOINTS = { intervalMs: 1000, walBytes: 64 * 1024 * 1024 };

/**
 * Opens the embedded store in a folder, which is made if missing. One process at a time; several where all only read,
 * and then nothing is made.
 * Throws MahdarError STORE_MISSING, STORE_LOCKED, STORE_DAMAGED or STORE_FAILED, each naming the folder.
 */
export function openEmbedded(folder: string, readOnly = false): GraphStore {
  const driver = new EmbeddedDriver(readOnly ? openToRead(folder) : openDatabase(folder), folder);
  return new DriverStore(driver, { name: 'embedded', place: folder, schema: ['constraints.cypher', 'indexes.cypher'] });
}

function openDatabase(folder: string): InstanceType<typeof grafeo.GrafeoDB> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new MahdarError('STORE_FAILED', `The data folder ${folder} cannot be made: ${reason(error)}.`, {
      hint: 'Choose a folder that you may write to.',
    });
  }
  try {
    const database = grafeo.GrafeoDB.create(join(folder, FILE));
    database.setCheckpointTriggers(CHECKPOINTS);
    return database;
  } catch (error) {
    throw openError(reason(error), folder);
  }
}

function openToRead(folder: string): InstanceType<typeof grafeo.GrafeoDB> {
  if (!existsSync(join(folder, FILE))) {
    throw new MahdarError('STORE_MISSING', `There is no graph in ${folder} yet.`, {
      hint: 'Run mahdar ingest first, or name the folder of the graph with --data.',
    });
  }
  try {
    return grafeo.GrafeoDB.openReadOnly(join(folder, FILE));
  } catch (error) {
    throw openError(reason(error), folder);
  }
}

/** Errors of opening carry no status: the message tells them apart. */
function openError(message: string, folder: string): MahdarError {
  if (/\block(?:ed)?\b/i.test(message)) {
    return new MahdarError('STORE_LOCKED', `The data folder ${folder} is in use by another process.`, {
      hint: 'Stop the other mahdar process, or give this one a data folder of its own.',
    });
  }
  if (/permission denied|read-only|no space|is a directory/i.test(message)) {
    return new MahdarError('STORE_FAILED', `The store in ${folder} cannot be opened: ${message}.`, {
      hint: 'See that the folder can be written to and that the disk has space.',
    });
  }
  return new MahdarError('STORE_DAMAGED', `The store in ${folder} cannot be read: ${message}.`, {
    hint: `Put a backup of ${FILE} and ${FILE}.wal in its place, or move both away and ingest the articles again.`,
  });
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]?.replace(/\.$/, '') ?? 'unknown';
}
