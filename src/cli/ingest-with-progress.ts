import { type IngestSummary, ingest } from '../ingest/ingest.ts';
import { loadReading } from '../ingest/load-reading.ts';
import { counted, Progress, renderProgress } from '../ingest/progress.ts';
import type { ReadResult } from '../read/read-result.ts';
import { refuseDuplicates } from '../read/refuse-duplicates.ts';
import type { GraphStore } from '../store/store.ts';
import { renderError } from './report-error.ts';
import type { CliText } from './text.ts';

interface IngestWithProgress {
  readonly store: GraphStore;
  readonly signal?: AbortSignal;
  /** Whether every notice is printed. */
  readonly notices: boolean;
  readonly debug: boolean;
  readonly text: CliText;
}

/** Reads articles into a store, with progress and failures on standard error. */
export async function ingestWithProgress(
  results: AsyncIterable<ReadResult>,
  { store, signal, notices, debug, text }: IngestWithProgress,
): Promise<IngestSummary> {
  const progress = new Progress(process.stderr);
  const summary = await ingest(refuseDuplicates(results), {
    store,
    reading: loadReading(),
    ...(signal ? { signal } : {}),
    listener: {
      progress: (soFar) => progress.update(soFar),
      linking: () => progress.note(text.says.linking),
      failure: (error, id) =>
        progress.say(`${id === null ? '' : `${id}: `}${renderError(error, debug, text).trimEnd()}`),
      notice: ({ severity, code, message }, { id }) => {
        if (notices) progress.say(`${id}: ${severity} ${code}: ${message}`);
      },
    },
  });
  progress.clear();
  return summary;
}

export function renderSummary(summary: IngestSummary): string {
  const { meetings, notices, relinked, repeats } = summary;
  const linked = `${relinked} linked anew, ${counted(repeats, 'repeated statement')}`;
  return `${renderProgress(summary)}, ${counted(meetings, 'meeting')}, ${counted(notices, 'notice')}; ${linked}`;
}
