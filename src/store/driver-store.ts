// What all stores have in common: the queue, the batches, the closed door.
import { MahdarError } from '../errors.ts';
import { checkPatch } from '../graph/check-patch.ts';
import type { GraphPatch } from '../graph/rows.ts';
import { readCypherScript } from '../read/read-cypher.ts';
import type { Driver, Run } from './driver.ts';
import { toQueue } from './queue.ts';
import type { CypherText, GraphStore, Parameters, StoreSummary, WriteSummary } from './store.ts';
import { readStoreCypher } from './store-cypher.ts';
import { type Links, replaceLinks } from './write/replace-links.ts';
import { toBatches } from './write/to-batches.ts';
import { readMade, removeBatch, writeBatch } from './write/write-batch.ts';
import { toWriteRun, type WriteRun } from './write/write-run.ts';

/** Articles taken out in one transaction. */
const REMOVED_AT_ONCE = 50;

export interface StoreSetup {
  readonly name: GraphStore['name'];
  readonly place: string;
  /** Files of schema/graph/ to run, in order. */
  readonly schema: readonly string[];
}

export class DriverStore implements GraphStore {
  readonly name: GraphStore['name'];
  readonly place: string;
  readonly #driver: Driver;
  readonly #schema: readonly string[];
  readonly #cypher = readStoreCypher();
  readonly #queue = toQueue();
  #closing: Promise<void> | null = null;

  constructor(driver: Driver, { name, place, schema }: StoreSetup) {
    this.name = name;
    this.place = place;
    this.#driver = driver;
    this.#schema = schema;
  }

  async prepare(): Promise<void> {
    this.#mustBeOpen();
    await this.#queue(async () => {
      for (const file of this.#schema) {
        for (const statement of readCypherScript(`schema/graph/${file}`)) await this.#driver.run(statement);
      }
    });
  }

  async write(patches: readonly GraphPatch[]): Promise<WriteSummary> {
    this.#mustBeOpen();
    for (const patch of patches) checkPatch(patch);
    const total = { written: 0, unchanged: 0 };
    await this.#queue(async () => {
      for (const batch of toBatches(patches)) {
        const { written, unchanged } = await this.#inTransaction((run) => writeBatch(run, batch));
        total.written += written;
        total.unchanged += unchanged;
      }
    });
    return total;
  }

  async replaceLinks(links: Links): Promise<void> {
    this.#mustBeOpen();
    await this.#queue(async () => {
      for (const type of ['REPEATS', 'FOLLOWS'] as const)
        await this.#inTransaction((run) => replaceLinks(run, type, links[type]));
    });
  }

  async remove(articles: readonly string[]): Promise<number> {
    this.#mustBeOpen();
    let removed = 0;
    await this.#queue(async () => {
      for (let at = 0; at < articles.length; at += REMOVED_AT_ONCE) {
        const batch = articles.slice(at, at + REMOVED_AT_ONCE);
        removed += await this.#inTransaction((run) => removeBatch(run, batch));
      }
    });
    return removed;
  }

  async fingerprints(articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
    this.#mustBeOpen();
    const made = await readMade(this.#toWriteRun(this.#driver.run), articles);
    return new Map([...made.values()].map(({ id, fingerprint }) => [id, fingerprint]));
  }

  async summary(): Promise<StoreSummary> {
    const [counts] = await this.read<StoreSummary>(this.#cypher('summary'));
    if (counts === undefined) throw new MahdarError('STORE_FAILED', `The store in ${this.place} gave no counts.`);
    return counts;
  }

  async read<Row>(cypher: CypherText, parameters: Parameters = {}): Promise<Row[]> {
    this.#mustBeOpen();
    return this.#driver.run<Row>(cypher, parameters);
  }

  async close(): Promise<void> {
    this.#closing ??= this.#queue(() => this.#driver.close());
    await this.#closing;
  }

  #inTransaction<Result>(work: (run: WriteRun) => Promise<Result>): Promise<Result> {
    return this.#driver.transaction((run) => work(this.#toWriteRun(run)));
  }

  #toWriteRun(run: Run): WriteRun {
    return toWriteRun(run, this.#cypher);
  }

  #mustBeOpen(): void {
    if (this.#closing === null) return;
    throw new MahdarError('STORE_CLOSED', `The store in ${this.place} was closed.`, { hint: 'Open it again.' });
  }
}
