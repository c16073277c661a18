import { resolveOptions } from '../../options.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openStoreOf } from '../open-store-of.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';
import type { CliText } from '../text.ts';

/** Serves the graph until it is stopped. */
export async function run(_words: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const options = resolveOptions(flags, process.env);
  const store = await openStoreOf(options, text);
  try {
    await serveUntilStopped(store, options, text);
    return EXIT.fine;
  } finally {
    await store.close();
  }
}
