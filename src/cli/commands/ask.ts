import { ask } from '../../ask/ask.ts';
import { renderAnswer } from '../../ask/render-answer.ts';
import { MahdarError } from '../../errors.ts';
import { resolveOptions } from '../../options.ts';
import { CliError } from '../cli-error.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openStoreOf } from '../open-store-of.ts';
import { renderError } from '../report-error.ts';
import type { CliText } from '../text.ts';
import { hasColour, isTerminal, writeOut } from '../write-out.ts';

/** Statements or meetings of one answer, at most. */
const LONGEST_ANSWER = 5000;

/**
 * Answers one question, and changes nothing.
 * @throws MahdarError OPTION_INVALID where the limit is no number, QUESTION_NOT_UNDERSTOOD, saying what can be asked; with `--json` the printed object says it
 */
export async function run(words: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const limit = limitOf(flags);
  const store = await openStoreOf(resolveOptions(flags, process.env), text, { readOnly: true });
  try {
    const answer = await ask(store, words.join(' '), { limit });
    const { understood, statements, meetings } = answer;
    if (flags.json) await writeOut(`${JSON.stringify(answer, null, 2)}\n`);
    else if (understood) await writeOut(renderAnswer(answer, { colour: hasColour(), isolates: isTerminal() }));
    if (statements.length + meetings.length === 0 && (await store.summary()).articles === 0) {
      const empty = new CliError('STORE_MISSING', 'emptyGraph', store.place, text);
      process.stderr.write(renderError(empty, false, text));
    }
    if (understood) return EXIT.fine;
    if (flags.json) return EXIT.usage;
    throw new MahdarError('QUESTION_NOT_UNDERSTOOD', renderAnswer(answer).trimEnd());
  } finally {
    await store.close();
  }
}

/** How many statements or meetings are asked for. */
function limitOf({ limit = '50' }: Flags): number {
  const number = /^\d{1,4}$/.test(String(limit)) ? Number(limit) : 0;
  if (number >= 1 && number <= LONGEST_ANSWER) return number;
  throw new MahdarError('OPTION_INVALID', `--limit: ${limit} is no number from 1 to ${LONGEST_ANSWER}`, {
    hint: 'Give a number, e.g. --limit 100, or narrow the question by a date or a speaker.',
  });
}
