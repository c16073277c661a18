import { MahdarError } from '../../errors.ts';
import { decode } from '../decode.ts';
import type { Given } from '../given.ts';
import { LONGEST_ARTICLE_BYTES } from '../limits.ts';
import { readRecord } from '../read-record.ts';
import type { ReadResult } from '../read-result.ts';
import type { Source } from '../source.ts';
import { type Line, splitLines } from '../split-lines.ts';
import { toUtf8 } from '../to-utf8.ts';

/** Reads one record a line, in constant memory. A line that is none gives a failure in its place; blank lines are passed over. */
export async function* readJsonl(source: Source, given: Given): AsyncGenerator<ReadResult> {
  for await (const line of splitLines(toUtf8(source.open(), given.encoding), LONGEST_ARTICLE_BYTES)) {
    const result = readLine(line, source.file, given);
    if (result) yield result;
  }
}

function readLine({ line, bytes }: Line, file: string, given: Given): ReadResult | null {
  try {
    if (bytes === null) {
      const hint = 'one line holds one article of at most 10 MB';
      throw new MahdarError('ARTICLE_TOO_LARGE', 'the line is longer than 10 MB', { file, line, hint });
    }
    const { text, encoding, notices } = decode(bytes, { file, line, ...(given.encoding ? { encoding: 'utf-8' } : {}) });
    return text.trim() === ''
      ? null
      : readRecord(parseJson(text, file, line), { file, line, encoding: given.encoding ?? encoding }, given, notices);
  } catch (error) {
    if (!(error instanceof MahdarError)) throw error;
    return { id: null, error };
  }
}

function parseJson(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MahdarError('RECORD_MALFORMED', `the line is no valid JSON: ${(cause as Error).message}`, {
      file,
      line,
      hint: 'each line must be one JSON object, e.g. {"content": "…", "publishedOn": "2017-02-06"}',
      cause,
    });
  }
}
