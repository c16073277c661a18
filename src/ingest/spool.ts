import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lines put aside in a temporary file, to be read once more from the start: what need not stay in memory. */
export interface Spool {
  /** Puts a line without a line break in it. */
  put(line: string): Promise<void>;
  /** All lines, in order. */
  lines(): AsyncGenerator<string, void, undefined>;
  /** Takes the file away. */
  close(): Promise<void>;
}

/** An empty spool; `close` it in any case. */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'mahdar-spool-'));
  const file = join(folder, 'lines');
  const writer = await open(file, 'a');
  return {
    async put(line) {
      await writer.appendFile(`${line}\n`);
    },
    async *lines() {
      const reader = await open(file);
      yield* reader.readLines();
    },
    async close() {
      await writer.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
