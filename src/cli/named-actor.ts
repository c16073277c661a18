import { answerActor } from '../ask/answer-statement.ts';
import { findActor } from '../ask/find-actor.ts';
import { nameIn } from '../ask/labels.ts';
import { toReads } from '../ask/reads.ts';
import { MahdarError } from '../errors.ts';
import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import type { Flags } from './commands.ts';
import type { CliText } from './text.ts';

/** Choices that a message lists. */
const MOST_CHOICES = 8;

/** The actor that a flag names by id or by a name in either language; null where it is not given. Throws MahdarError OPTION_INVALID, with whom it may mean or what is near. */
export async function actorOf(store: GraphStore, flags: Flags, name: string, text: CliText): Promise<ActorId | null> {
  const given = flags[name];
  if (given === undefined) return null;
  const found = await findActor(store, String(given));
  if ('id' in found) return found.id;
  const reads = toReads(store);
  const choices = await Promise.all(found.ids.slice(0, MOST_CHOICES).map((id) => answerActor(reads, id)));
  const listed = choices.map((choice) => `${nameIn(text.code, choice)} (${choice.id})`).join(', ');
  const what = found.problem === 'ambiguous' ? 'can mean several' : 'is nobody in the graph';
  throw new MahdarError('OPTION_INVALID', `--${name}: "${given}" ${what}`, {
    hint: listed === '' ? 'Look names up with mahdar actors.' : `Perhaps: ${listed}.`,
  });
}
