import { once } from 'node:events';

/** Writes to standard output and waits while its reader is behind, so that memory stays bounded. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Whether standard output is read by a person, and not by another program or into a file. */
export function isTerminal(): boolean {
  return process.stdout.isTTY === true;
}

/** Whether standard output is a terminal that colours are wanted on (NO_COLOR, https://no-color.org). */
export function hasColour(): boolean {
  return isTerminal() && !process.env.NO_COLOR;
}
