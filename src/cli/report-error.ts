import { MahdarError } from '../errors.ts';
import { CliError } from './cli-error.ts';
import type { CliText } from './text.ts';

/** An error as the command line shows it: what, where, and under it what to do; the stack only with MAHDAR_DEBUG=1. */
export function renderError(error: unknown, debug: boolean, text: CliText): string {
  const lines = error instanceof MahdarError ? renderMahdarError(error, text) : renderUnexpected(error, text);
  if (debug && error instanceof Error) lines.push(error.stack ?? '', ...renderCause(error));
  return `${lines.join('\n')}\n`;
}

/** `file:line`, `file`, or nothing. */
export function renderPlace({ file, line }: MahdarError, standardInput: string): string {
  if (file === undefined) return '';
  const name = file === '-' ? standardInput : file;
  return line === undefined ? name : `${name}:${line}`;
}

/** A message of another stage is English: for another reader its meaning comes first, and it follows in brackets. */
function renderMahdarError(error: MahdarError, text: CliText): string[] {
  const place = renderPlace(error, text.says.standardInput);
  const message = error.message.replace(/\.$/, '');
  const known = error instanceof CliError ? undefined : text.codes?.[error.code];
  const what = known ? `${known.what} (${message})` : message;
  const hint = known?.hint ?? error.hint;
  const line = `mahdar: ${what}${place ? `, ${place}` : ''}`;
  return hint ? [line, `  ${text.says.hint}: ${hint}`] : [line];
}

function renderUnexpected(error: unknown, { says }: CliText): string[] {
  const what = error instanceof Error ? error.message : String(error);
  return [`mahdar: ${what}`, `  ${says.hint}: ${says.unforeseen}`];
}

function renderCause({ cause }: Error): string[] {
  return cause instanceof Error ? [`caused by ${cause.stack ?? cause.message}`] : [];
}
