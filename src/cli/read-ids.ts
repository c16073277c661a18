import { readFileSync } from 'node:fs';
import { MahdarError } from '../errors.ts';
import type { Flags } from './commands.ts';

/**
 * The ids in the file of `--only-ids`, one a line; undefined without the flag.
 * @throws MahdarError OPTION_INVALID
 */
export function readIds({ onlyIds: file }: Flags): ReadonlySet<string> | undefined {
  if (typeof file !== 'string') return undefined;
  try {
    return new Set(readFileSync(file, 'utf8').split(/\s+/).filter(Boolean));
  } catch (cause) {
    throw new MahdarError('OPTION_INVALID', '--only-ids: the file cannot be read', { file, cause });
  }
}
