import type { MahdarError } from '../../errors.ts';
import type { ExtractedFailure } from '../../export/extracted-article.ts';
import { toExtractionJson } from '../../export/extraction-json.ts';
import { loadReading } from '../../ingest/load-reading.ts';
import type { Reading } from '../../ingest/reading.ts';
import { toArticleError } from '../../ingest/to-article-error.ts';
import { readArticles } from '../../read/read-articles.ts';
import { isFailed, type ReadResult } from '../../read/read-result.ts';
import { readJsonl } from '../../read/readers/jsonl.ts';
import { stdinSource } from '../../read/source.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { givenOf } from '../given-of.ts';
import { renderPlace } from '../report-error.ts';
import type { CliText } from '../text.ts';
import { writeOut } from '../write-out.ts';

/** A filter: JSONL records in, one line of JSON out for each, in order; a bad one gives an error in its place. */
export async function run(paths: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const given = givenOf(flags, text);
  const reading = loadReading();
  const fromStdin = paths.length === 0 || (paths.length === 1 && paths[0] === '-');
  const results = fromStdin ? readJsonl(stdinSource(process.stdin), given) : readArticles(paths, given);
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
    return toFailure(article.id, toArticleError(error, article));
  }
}

/** The error stands in data that programs read: it stays as it is in every language. */
function toFailure(id: string | null, error: MahdarError): ExtractedFailure {
  const place = renderPlace(error, 'standard input');
  const message = `${error.message}${place ? `, ${place}` : ''}`;
  return { id, error: { code: error.code, message, ...(error.hint ? { hint: error.hint } : {}) } };
}
