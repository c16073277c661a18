import { ask } from '../../ask/ask.ts';
import { renderAnswer } from '../../ask/render-answer.ts';
import { resolveOptions } from '../../options.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openStoreOf } from '../open-store-of.ts';
import { hasColour, writeOut } from '../write-out.ts';

/** Answers one question. What is not understood is said on standard error, with what can be asked. */
export async function run(words: readonly string[], flags: Flags): Promise<ExitCode> {
  const store = await openStoreOf(resolveOptions(flags, process.env));
  try {
    const answer = await ask(store, words.join(' '));
    const text = flags.json ? `${JSON.stringify(answer, null, 2)}\n` : renderAnswer(answer, { colour: hasColour() });
    if (answer.understood === null && !flags.json) process.stderr.write(`mahdar: ${text}`);
    else await writeOut(text);
    const found = answer.statements.length + answer.meetings.length > 0;
    if (!found && (await store.summary()).articles === 0) {
      process.stderr.write(`mahdar: the graph has no articles, ${store.place}\n  hint: run mahdar ingest first\n`);
    }
    return answer.understood === null ? EXIT.usage : EXIT.fine;
  } finally {
    await store.close();
  }
}
