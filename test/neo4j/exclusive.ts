import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Community Neo4j has one database, and test files run side by side: each takes it for itself, and gives it back. */
export async function takeServer(uri: string): Promise<() => void> {
  const lock = join(tmpdir(), `mahdar-tests-${uri.replaceAll(/\W+/g, '-')}.lock`);
  const owner = join(lock, 'pid');
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(lock, { recursive: true, force: true });
    } catch {
      if (!isAlive(owner)) rmSync(lock, { recursive: true, force: true });
      await sleep(50);
    }
  }
}

function isAlive(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    // The lock was just made and its file is not written yet, or was just given back: look again.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
