import { MahdarError } from '../../errors.ts';
import { resolveOptions } from '../../options.ts';
import type { Given } from '../../read/given.ts';
import { readArticles } from '../../read/read-articles.ts';
import { articleRecord } from '../../read/record.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { ingestWithProgress, renderSummary } from '../ingest-with-progress.ts';
import { openStoreOf } from '../open-store-of.ts';
import { withInterrupt } from '../with-interrupt.ts';
import { writeOut } from '../write-out.ts';

const STOPPING = 'mahdar: finishing the batch under way; run the same command again to go on';

/** Reads articles into the graph. */
export async function run(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const given = toGiven(flags);
  const options = resolveOptions(flags, process.env);
  const store = await openStoreOf(options);
  try {
    const summary = await withInterrupt(STOPPING, (signal) =>
      ingestWithProgress(readArticles(paths, given), {
        store,
        signal,
        notices: flags.notices === true,
        debug: options.debug,
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

/** @throws MahdarError OPTION_INVALID */
function toGiven({ published, outlet, url, title, language }: Flags): Given {
  const result = articleRecord.omit({ id: true, content: true }).safeParse({
    ...{ publishedOn: published, outlet, url, title, language },
  });
  if (result.success) {
    return Object.fromEntries(Object.entries(result.data).filter(([, value]) => value !== undefined));
  }
  const field = String(result.error.issues[0]?.path[0]);
  if (field === 'publishedOn') {
    throw new MahdarError('OPTION_INVALID', `--published is no date: "${published}"`, {
      hint: 'write the day as 2017-02-06',
    });
  }
  throw new MahdarError(
    'OPTION_INVALID',
    `--${field} has no valid value: "${String({ language, outlet, url, title }[field as 'url'])}"`,
    {
      hint: field === 'language' ? 'Mahdar reads Arabic (ar) and English (en)' : 'see mahdar ingest --help',
    },
  );
}
