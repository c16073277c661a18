import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the graph while it is served: the server's address and its process. */
const FILE = 'served.json';

interface Served {
  readonly url: string;
  readonly pid: number;
}

/** Says in the data folder where its graph is served; the function that is given takes it back. A folder that cannot be written to is left alone. */
export function noteServed(folder: string, url: string): () => void {
  const file = join(folder, FILE);
  try {
    writeFileSync(file, `${JSON.stringify({ url, pid: process.pid } satisfies Served)}\n`);
  } catch {
    return () => {};
  }
  return () => rmSync(file, { force: true });
}

/** Address at which the graph of a data folder is served now; null where it is not. */
export function servedAt(folder: string): string | null {
  try {
    const { url, pid } = JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Served;
    process.kill(pid, 0); // throws where that process is gone
    return url;
  } catch {
    return null;
  }
}
