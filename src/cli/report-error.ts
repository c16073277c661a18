import { MahdarError } from '../errors.ts';

/** An error as the command line shows it: what, where, and under it what to do; the stack only with MAHDAR_DEBUG=1. */
export function renderError(error: unknown, debug: boolean): string {
  const lines = error instanceof MahdarError ? renderMahdarError(error) : renderUnexpected(error);
  if (debug && error instanceof Error) lines.push(error.stack ?? '', ...renderCause(error));
  return `${lines.join('\n')}\n`;
}

/** `file:line`, `file`, or nothing. */
export function renderPlace({ file, line }: MahdarError): string {
  if (file === undefined) return '';
  const name = file === '-' ? 'standard input' : file;
  return line === undefined ? name : `${name}:${line}`;
}

function renderMahdarError(error: MahdarError): string[] {
  const place = renderPlace(error);
  const what = `mahdar: ${error.message.replace(/\.$/, '')}${place ? `, ${place}` : ''}`;
  return error.hint ? [what, `  hint: ${error.hint}`] : [what];
}

function renderUnexpected(error: unknown): string[] {
  const what = error instanceof Error ? error.message : String(error);
  return [
    `mahdar: ${what}`,
    '  hint: this was not foreseen; run it again with MAHDAR_DEBUG=1 and report what it prints',
  ];
}

function renderCause({ cause }: Error): string[] {
  return cause instanceof Error ? [`caused by ${cause.stack ?? cause.message}`] : [];
}
