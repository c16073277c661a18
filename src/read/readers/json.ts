import { MahdarError } from '../../errors.ts';
import { type Decoded, decode } from '../decode.ts';
import type { Given } from '../given.ts';
import { LARGEST_JSON_BYTES } from '../limits.ts';
import { readRecord } from '../read-record.ts';
import type { ReadResult } from '../read-result.ts';
import { readWhole, type Source } from '../source.ts';

/** Reads a JSON file: one record, or an array of records of which a bad one does not stop the others. */
export async function* readJsonFile(source: Source, given: Given): AsyncGenerator<ReadResult> {
  const { file } = source;
  let decoded: Decoded;
  let json: unknown;
  try {
    decoded = decode(await readWhole(source, LARGEST_JSON_BYTES), { file, encoding: given.encoding });
    json = parseJson(decoded.text, file);
  } catch (error) {
    if (!(error instanceof MahdarError)) throw error;
    yield { id: null, error };
    return;
  }
  const origin = { file, line: null, encoding: decoded.encoding };
  if (!Array.isArray(json)) yield readRecord(json, origin, given, decoded.notices);
  else
    for (const [index, record] of json.entries())
      yield numbered(readRecord(record, origin, given, decoded.notices), index);
}

function parseJson(text: string, file: string): unknown {
  if (text.trim() === '') throw new MahdarError('ARTICLE_EMPTY', 'the file is empty', { file });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MahdarError('RECORD_MALFORMED', `the file is no valid JSON: ${(cause as Error).message}`, {
      file,
      hint: 'give one record, an array of records, or one record a line in a file named .jsonl',
      cause,
    });
  }
}

/** Names the record of an array in its error: it has no line. */
function numbered(result: ReadResult, index: number): ReadResult {
  if (!('error' in result)) return result;
  const { code, message, file, hint } = result.error;
  const place = { ...(file === undefined ? {} : { file }), ...(hint === undefined ? {} : { hint }) };
  return { id: result.id, error: new MahdarError(code, `record ${index + 1}: ${message}`, place) };
}
