import { isolate } from '../../ask/isolate.ts';
import { nameIn } from '../../ask/labels.ts';
import { type ListedActor, listActors } from '../../ask/list-actors.ts';
import { resolveOptions } from '../../options.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { choiceOf, numberOf } from '../flag-values.ts';
import { actorOf } from '../named-actor.ts';
import { openStoreOf } from '../open-store-of.ts';
import type { CliText } from '../text.ts';
import { isTerminal, writeOut } from '../write-out.ts';

const LONGEST_LIST = 100_000;

/** Lists actors by the number of articles that name them. */
export async function run(words: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const limit = numberOf(flags, 'limit', 50, LONGEST_LIST);
  const type = choiceOf(flags, 'type', ['Person', 'Country', 'Organization']);
  const store = await openStoreOf(resolveOptions(flags, process.env), text, { readOnly: true });
  try {
    const country = await actorOf(store, flags, 'country', text);
    const filter = { search: words.join(' '), types: type === null ? null : [type], country };
    const actors = await listActors(store, filter, limit);
    if (flags.json) await writeOut(`${JSON.stringify(actors, null, 2)}\n`);
    else for (const actor of actors) await writeOut(`${renderActor(actor, text)}\n`);
    return EXIT.fine;
  } finally {
    await store.close();
  }
}

/** `  142  Abdel Fattah el-Sisi · …  person:Q307871 — country:EG (office)`. */
function renderActor(actor: ListedActor, text: CliText): string {
  const show = isTerminal() ? isolate : (word: string) => word;
  const first = nameIn(text.code, actor);
  const other = text.code === 'ar' ? actor.nameEn : actor.nameAr;
  const names = [first, other].filter((name, at) => name !== null && (at === 0 || name !== first));
  const owners = actor.represents.slice(0, 2).map(({ id, title }) => (title === null ? id : `${id} (${show(title)})`));
  const count = String(actor.mentionedIn).padStart(6);
  const told = owners.length === 0 ? '' : ` — ${owners.join(', ')}`;
  return `${count}  ${names.map((name) => show(name as string)).join(' · ')}  ${actor.id}${told}`;
}
