import { explain } from '../../ask/explain/explain.ts';
import { renderExplanation } from '../../ask/explain/render-explanation.ts';
import { resolveOptions } from '../../options.ts';
import { CliError } from '../cli-error.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openStoreOf } from '../open-store-of.ts';
import { paintOf } from '../paint-of.ts';
import type { CliText } from '../text.ts';
import { writeOut } from '../write-out.ts';

/**
 * Says why mentions are one actor, why a meeting is one and of its day, why a statement is whose and of its day.
 * @throws CliError OPTION_INVALID where the graph does not know the id
 */
export async function run([id = '']: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const store = await openStoreOf(resolveOptions(flags, process.env), text, { readOnly: true });
  try {
    const explanation = await explain(store, id);
    if (explanation === null) throw new CliError('OPTION_INVALID', 'unknownId', id, text);
    if (flags.json) await writeOut(`${JSON.stringify(explanation, null, 2)}\n`);
    else await writeOut(renderExplanation(explanation, text.code, paintOf()));
    return EXIT.fine;
  } finally {
    await store.close();
  }
}
