import { answerMeeting } from '../../ask/answer-statement.ts';
import { findMeetings } from '../../ask/find-meetings.ts';
import { meetingsPage } from '../../ask/meetings-page.ts';
import { toReads } from '../../ask/reads.ts';
import { renderMeeting } from '../../ask/render-meeting.ts';
import { voicesOf } from '../../ask/representatives-of.ts';
import { resolveOptions } from '../../options.ts';
import type { GraphStore } from '../../store/store.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { choiceOf, dayOf, numberOf } from '../flag-values.ts';
import { actorOf } from '../named-actor.ts';
import { openStoreOf } from '../open-store-of.ts';
import { paintOf } from '../paint-of.ts';
import type { CliText } from '../text.ts';
import { writeOut } from '../write-out.ts';

const LONGEST_LIST = 5000;
const KINDS = ['round', 'summit', 'conference', 'session', 'bilateral', 'multilateral', 'call', 'other'] as const;
const STATUSES = ['held', 'ongoing', 'planned', 'cancelled'] as const;

/** Lists meetings, latest first. */
export async function run(words: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const limit = numberOf(flags, 'limit', 50, LONGEST_LIST);
  const when = { since: dayOf(flags, 'since'), until: dayOf(flags, 'until') };
  const how = { status: choiceOf(flags, 'status', STATUSES), kind: choiceOf(flags, 'kind', KINDS) };
  const store = await openStoreOf(resolveOptions(flags, process.env), text, { readOnly: true });
  try {
    const at = words.join(' ').trim();
    const filter = {
      of: await voices(store, flags, 'of', text),
      with: await voices(store, flags, 'with', text),
      among: at === '' ? null : await findMeetings(store, at),
      ...when,
      ...how,
    };
    const page = await meetingsPage(store, filter, limit);
    const reads = toReads(store);
    const meetings = (await Promise.all(page.map(({ id }) => answerMeeting(reads, id)))).filter(
      (found) => found !== null,
    );
    if (flags.json) await writeOut(`${JSON.stringify(meetings, null, 2)}\n`);
    else
      for (const [number, meeting] of meetings.entries())
        await writeOut(`${renderMeeting(meeting, number + 1, text.code, paintOf())}\n\n`);
    return EXIT.fine;
  } finally {
    await store.close();
  }
}

async function voices(store: GraphStore, flags: Flags, name: string, text: CliText): Promise<readonly string[] | null> {
  const actor = await actorOf(store, flags, name, text);
  return actor === null ? null : voicesOf(store, actor);
}
