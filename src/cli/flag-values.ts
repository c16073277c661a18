import { MahdarError } from '../errors.ts';
import type { Flags } from './commands.ts';

/** The value of a flag among a few, or null where it is not given. Throws MahdarError OPTION_INVALID naming them. */
export function choiceOf<Choice extends string>(flags: Flags, name: string, choices: readonly Choice[]): Choice | null {
  const given = flags[name];
  if (given === undefined) return null;
  const found = choices.find((choice) => choice.toLowerCase() === String(given).toLowerCase());
  if (found !== undefined) return found;
  throw new MahdarError('OPTION_INVALID', `--${name}: ${given} is none of ${choices.join(', ')}`, {
    hint: `Give one of these, e.g. --${name} ${choices[0]}.`,
  });
}

/** A whole number of a flag, from 1 to `most`. Throws MahdarError OPTION_INVALID. */
export function numberOf(flags: Flags, name: string, preset: number, most: number): number {
  const given = String(flags[name] ?? preset);
  const number = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  if (number >= 1 && number <= most) return number;
  throw new MahdarError('OPTION_INVALID', `--${name}: ${given} is no number from 1 to ${most}`, {
    hint: `Give a number, e.g. --${name} 100.`,
  });
}

/** An ISO day of a flag, or null where it is not given. Throws MahdarError OPTION_INVALID. */
export function dayOf(flags: Flags, name: string): string | null {
  const given = flags[name];
  if (given === undefined) return null;
  const day = String(given);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new MahdarError('OPTION_INVALID', `--${name}: ${day} is no day`, { hint: 'Write it as 2017-02-06.' });
}
