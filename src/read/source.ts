import { createReadStream, statSync } from 'node:fs';
import { MahdarError } from '../errors.ts';

/** Bytes to read articles from: a file or standard input. */
export interface Source {
  /** Path for messages; `-` for standard input. */
  readonly file: string;
  /** Bytes; null where it is not known before the end. */
  readonly size: number | null;
  open(): AsyncIterable<Uint8Array>;
}

export function fileSource(file: string): Source {
  return { file, size: statSync(file).size, open: () => createReadStream(file, { highWaterMark: 262_144 }) };
}

export function stdinSource(stdin: AsyncIterable<Uint8Array>): Source {
  return { file: '-', size: null, open: () => stdin };
}

/**
 * All bytes of a source.
 * @throws MahdarError ARTICLE_TOO_LARGE, where possible before anything is read
 */
export async function readWhole(source: Source, limit: number): Promise<Buffer> {
  if ((source.size ?? 0) > limit) throw tooLarge(source.file, limit);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    length += chunk.length;
    if (length > limit) throw tooLarge(source.file, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string, limit: number): MahdarError {
  return new MahdarError('ARTICLE_TOO_LARGE', `the file is larger than ${limit / 1_000_000} MB`, {
    file,
    hint: 'a text file holds one article; give many articles as JSONL, one object a line',
  });
}
