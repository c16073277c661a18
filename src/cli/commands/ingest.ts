import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';

export async function run(_words: readonly string[], _flags: Flags): Promise<ExitCode> {
  return EXIT.failed;
}
