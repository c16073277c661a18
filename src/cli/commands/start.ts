import { ask } from '../../ask/ask.ts';
import { renderAnswer } from '../../ask/render-answer.ts';
import { resolveOptions } from '../../options.ts';
import { readArticles } from '../../read/read-articles.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { ingestWithProgress, renderSummary } from '../ingest-with-progress.ts';
import { openStoreOf } from '../open-store-of.ts';
import { seedFiles } from '../seed-files.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';
import type { CliText } from '../text.ts';
import { withInterrupt } from '../with-interrupt.ts';
import { hasColour, isTerminal, writeOut } from '../write-out.ts';

/** Reads the sample articles, asks them one question, and serves them. */
export async function run(_words: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const options = resolveOptions(flags, process.env);
  const store = await openStoreOf(options, text);
  try {
    const summary = await withInterrupt(text.says.stopping, (signal) =>
      ingestWithProgress(readArticles(seedFiles(), {}), { store, signal, notices: false, debug: options.debug, text }),
    );
    await writeOut(`${renderSummary(summary)}\n\n`);
    if (summary.interrupted) return EXIT.interrupted;
    const { firstQuestion } = text;
    const answer = await ask(store, firstQuestion);
    await writeOut(`> ${firstQuestion}\n\n${renderAnswer(answer, { colour: hasColour(), isolates: isTerminal() })}\n`);
    await serveUntilStopped(store, options, text);
    return EXIT.fine;
  } finally {
    await store.close();
  }
}
