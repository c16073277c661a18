import { styleText } from 'node:util';
import { isolate } from '../ask/isolate.ts';
import type { Paint } from '../ask/paint.ts';
import { hasColour, isTerminal } from './write-out.ts';

/** How texts are shown on standard output: in colour on a terminal that wants it, names in isolates on any terminal. */
export function paintOf(): Paint {
  const colour = hasColour();
  const style = (how: 'bold' | 'dim') => (words: string) =>
    colour ? styleText(how, words, { validateStream: false }) : words;
  return { strong: style('bold'), faint: style('dim'), isolate: isTerminal() ? isolate : (words) => words };
}
