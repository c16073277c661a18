import { MahdarError } from '../../errors.ts';
import type { ExtractedFailure } from '../../export/extracted-article.ts';
import { toExtractionJson } from '../../export/extraction-json.ts';
import { loadReading } from '../../ingest/load-reading.ts';
import type { Reading } from '../../ingest/reading.ts';
import { readArticles } from '../../read/read-articles.ts';
import { isFailed, type ReadResult } from '../../read/read-result.ts';
import { readJsonl } from '../../read/readers/jsonl.ts';
import { stdinSource } from '../../read/source.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { renderPlace } from '../report-error.ts';
import { writeOut } from '../write-out.ts';

/** A filter: JSONL records in, one line of JSON out for each, in order; a bad one gives an error in its place. */
export async function run(paths: readonly string[]): Promise<ExitCode> {
  const reading = loadReading();
  const fromStdin = paths.length === 0 || (paths.length === 1 && paths[0] === '-');
  const results = fromStdin ? readJsonl(stdinSource(process.stdin), {}) : readArticles(paths, {});
  let failed = false;
  for await (const result of results) {
    const line = toLine(result, reading);
    failed ||= 'error' in line;
    await writeOut(`${JSON.stringify(line)}\n`);
  }
  return failed ? EXIT.failed : EXIT.fine;
}

function toLine(result: ReadResult, reading: Reading): object {
  if (isFailed(result)) return toFailure(result.id, result.error);
  const { article, notices } = result;
  try {
    const extracted = toExtractionJson(reading.read(article));
    return { ...extracted, notices: [...notices, ...extracted.notices] };
  } catch (error) {
    return toFailure(article.id, error);
  }
}

function toFailure(id: string | null, error: unknown): ExtractedFailure {
  if (!(error instanceof MahdarError)) {
    return { id, error: { code: 'UNEXPECTED', message: error instanceof Error ? error.message : String(error) } };
  }
  const place = renderPlace(error);
  const message = `${error.message}${place ? `, ${place}` : ''}`;
  return { id, error: { code: error.code, message, ...(error.hint ? { hint: error.hint } : {}) } };
}
