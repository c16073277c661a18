import { loadReading } from '../../ingest/load-reading.ts';
import { counted } from '../../ingest/progress.ts';
import { relink } from '../../ingest/relink.ts';
import { resolveOptions } from '../../options.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openStoreOf } from '../open-store-of.ts';
import { type CliText, fill } from '../text.ts';
import { withInterrupt } from '../with-interrupt.ts';
import { writeOut } from '../write-out.ts';

/** Links all articles of the graph again, from what was found in them. */
export async function run(_words: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const store = await openStoreOf(resolveOptions(flags, process.env), text);
  try {
    const reading = loadReading();
    let interrupted = false;
    const summary = await withInterrupt(text.says.stopping, async (signal) => {
      const linked = await relink({ store, reading, signal });
      interrupted = signal.aborted;
      return linked;
    });
    const { articles, stale, relinked, repeats, follows } = summary;
    if (flags.json) await writeOut(`${JSON.stringify({ ...summary, interrupted })}\n`);
    else {
      const links = `${counted(repeats, 'repeated statement')}, ${counted(follows, 'meeting')} that follow another`;
      await writeOut(`${counted(articles, 'article')}: ${relinked} linked anew; ${links}\n`);
      if (stale > 0) await writeOut(`${fill(text.says.stale, { count: String(stale) })}\n`);
    }
    return interrupted ? EXIT.interrupted : EXIT.fine;
  } finally {
    await store.close();
  }
}
