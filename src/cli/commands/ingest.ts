import { resolveOptions } from '../../options.ts';
import { readArticles } from '../../read/read-articles.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { givenOf } from '../given-of.ts';
import { ingestWithProgress, renderSummary } from '../ingest-with-progress.ts';
import { openStoreOf } from '../open-store-of.ts';
import type { CliText } from '../text.ts';
import { withInterrupt } from '../with-interrupt.ts';
import { writeOut } from '../write-out.ts';

/** Reads articles into the graph. */
export async function run(paths: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const given = givenOf(flags, text);
  const options = resolveOptions(flags, process.env);
  const store = await openStoreOf(options, text);
  try {
    const summary = await withInterrupt(text.says.stopping, (signal) =>
      ingestWithProgress(readArticles(paths, given), {
        store,
        signal,
        notices: flags.notices === true,
        debug: options.debug,
        text,
      }),
    );
    await writeOut(`${renderSummary(summary)}\n`);
    if (summary.interrupted) {
      process.stdin.destroy(); // else a pipe that is still open keeps the process waiting
      return EXIT.interrupted;
    }
    return summary.failed > 0 ? EXIT.failed : EXIT.fine;
  } finally {
    await store.close();
  }
}
