#!/usr/bin/env node
import { CommanderError } from 'commander';
import { CliError } from './cli-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { createProgram } from './program.ts';
import { renderError } from './report-error.ts';
import { type CliText, chooseLanguage, givenLanguage, readText } from './text.ts';
import { toUsageError } from './usage-error.ts';

process.stdout.on('error', endOnClosedPipe);
process.stderr.on('error', endOnClosedPipe);
process.exitCode = await main(process.argv.slice(2));

/** Runs one command line. Everything that goes wrong ends here: on stderr, without a stack trace. */
async function main(words: readonly string[]): Promise<ExitCode> {
  const arabic = readText('ar');
  const text = chooseLanguage(words, process.env) === 'ar' ? arabic : readText('en');
  try {
    refuseLanguage(givenLanguage(words), text);
    return await createProgram(text, arabic).run(words);
  } catch (thrown) {
    const error = thrown instanceof CommanderError ? toUsageError(thrown, text) : thrown;
    if (error === null) return (thrown as CommanderError).exitCode === 0 ? EXIT.fine : EXIT.usage;
    process.stderr.write(renderError(error, process.env.MAHDAR_DEBUG === '1', text));
    return exitCodeOf(error);
  }
}

function refuseLanguage(given: string | undefined, text: CliText): void {
  if (given === undefined || given === 'ar' || given === 'en') return;
  throw new CliError('OPTION_INVALID', 'language', given, text);
}

function exitCodeOf(error: unknown): ExitCode {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'OPTION_INVALID' || code === 'QUESTION_NOT_UNDERSTOOD' ? EXIT.usage : EXIT.failed;
}

/** The reader of a pipe (`| head`) may go before all is written: that is no error. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.fine);
  throw error;
}
