import type { Given } from './given.ts';
import type { ReadResult } from './read-result.ts';
import { readJsonFile } from './readers/json.ts';
import { readJsonl } from './readers/jsonl.ts';
import { readTextFile } from './readers/text.ts';
import type { Source } from './source.ts';

/** One form of input. To add one: a file in readers/ and a line in this list. */
export interface Reader {
  readonly name: 'text' | 'json' | 'jsonl';
  /** Ends of file names, without the dot. */
  readonly extensions: readonly string[];
  read(source: Source, given: Given): AsyncIterable<ReadResult>;
}

export const READERS: readonly Reader[] = [
  { name: 'text', extensions: ['txt', 'md'], read: readTextFile },
  { name: 'json', extensions: ['json'], read: readJsonFile },
  { name: 'jsonl', extensions: ['jsonl', 'ndjson'], read: readJsonl },
];

export function readerNamed(name: Reader['name']): Reader {
  return READERS.find((reader) => reader.name === name) as Reader;
}
