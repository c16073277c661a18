import { extname } from 'node:path';
import { MahdarError } from '../errors.ts';
import { findInputs } from './find-inputs.ts';
import type { Given } from './given.ts';
import type { ReadResult } from './read-result.ts';
import { READERS, readerNamed } from './readers.ts';
import { sniff } from './sniff.ts';
import { fileSource, type Source, stdinSource } from './source.ts';

/**
 * Reads articles from files, folders, globs and standard input (`-`), in order. Never rejects for bad input: what cannot
 * be read comes as a failure among the articles. Memory does not grow with the number of articles.
 * @param given what the caller says of them
 */
export async function* readArticles(
  paths: readonly string[],
  given: Given,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<ReadResult> {
  for (const path of paths) {
    if (path === '-') yield* readSource(stdinSource(stdin), given);
    else yield* readPath(path, given);
  }
}

async function* readPath(path: string, given: Given): AsyncGenerator<ReadResult> {
  let files: readonly string[];
  try {
    files = await findInputs(path);
  } catch (error) {
    yield toFailure(error, path);
    return;
  }
  for (const file of files) {
    try {
      yield* readSource(fileSource(file), given);
    } catch (error) {
      yield toFailure(error, file);
    }
  }
}

async function* readSource(source: Source, given: Given): AsyncGenerator<ReadResult> {
  if (source.size === 0) {
    yield { id: null, error: new MahdarError('ARTICLE_EMPTY', 'the file is empty', { file: source.file }) };
    return;
  }
  const extension = extname(source.file).slice(1).toLowerCase();
  const reader = READERS.find(({ extensions }) => extensions.includes(extension));
  if (reader) {
    yield* reader.read(source, given);
    return;
  }
  const { form, source: whole } = await sniff(source);
  yield* readerNamed(form).read(whole, given);
}

/** A file that cannot be opened or read to its end, as an error of this file. */
function toFailure(error: unknown, file: string): ReadResult {
  if (error instanceof MahdarError) return { id: null, error };
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (typeof code !== 'string') throw error;
  const what = code === 'EACCES' ? 'may not be read' : `cannot be read (${code})`;
  const hint = 'check that it is there and that you may read it';
  return { id: null, error: new MahdarError('INPUT_NOT_FOUND', `the file ${what}`, { file, hint, cause: error }) };
}
