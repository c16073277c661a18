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
import { hasColour, writeOut } from '../write-out.ts';

/**
 * Answers one question, and changes nothing.
 * @throws MahdarError QUESTION_NOT_UNDERSTOOD, saying what can be asked; with `--json` the printed object says it
 */
export async function run(words: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const store = await openStoreOf(resolveOptions(flags, process.env), text, { readOnly: true });
  try {
    const answer = await ask(store, words.join(' '));
    const { understood, statements, meetings } = answer;
    if (flags.json) await writeOut(`${JSON.stringify(answer, null, 2)}\n`);
    else if (understood) await writeOut(renderAnswer(answer, { colour: hasColour() }));
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
