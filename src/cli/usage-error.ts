import type { CommanderError } from 'commander';
import { CliError } from './cli-error.ts';
import type { CliText, ErrorName } from './text.ts';

/** Commander's codes of wrong usage, by the name of our text. */
const NAMES: Readonly<Record<string, ErrorName>> = {
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'optionMissingArgument',
  'commander.excessArguments': 'excessArguments',
};

/** Wrong usage in the words of all other errors; null where commander has shown its help instead. */
export function toUsageError({ code, message }: CommanderError, text: CliText): CliError | null {
  const name = NAMES[code];
  if (name === undefined) return null;
  const value = /'([^']*)'/.exec(message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  if (near === undefined) return new CliError('OPTION_INVALID', name, value, text);
  const { suggestion } = text.errors;
  const hint = { ...text.errors[name], hint: suggestion.hint.replace('{value}', near) };
  return new CliError('OPTION_INVALID', name, value, { ...text, errors: { ...text.errors, [name]: hint } });
}
