import { resolveOptions } from '../../options.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openStoreOf } from '../open-store-of.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';

/** Serves the graph until it is stopped. */
export async function run(_words: readonly string[], flags: Flags): Promise<ExitCode> {
  const options = resolveOptions(flags, process.env);
  const store = await openStoreOf(options);
  try {
    await serveUntilStopped(store, options);
    return EXIT.fine;
  } finally {
    await store.close();
  }
}
