import { type ErrorCode, MahdarError } from '../errors.ts';
import { type CliText, type ErrorName, fill } from './text.ts';

/** An error that the command line raises itself, in the language of its reader. */
export class CliError extends MahdarError {
  constructor(code: ErrorCode, name: ErrorName, value: string, text: CliText) {
    const { what, hint } = text.errors[name];
    super(code, fill(what, { value }), { hint: fill(hint, { value }) });
    this.name = 'CliError';
  }
}
