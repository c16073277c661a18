import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import { toNameLookup } from './question/name-lookup.ts';
import type { NamePiece } from './question/question-piece.ts';
import { questionTokens } from './question/question-token.ts';
import { questionData } from './question/question-words.ts';

/** What a name means: one actor (of an id it is not said whether the graph has it), or those that it may mean or is near to. */
export type FoundActor =
  | { readonly id: ActorId; readonly byName: boolean }
  | { readonly problem: 'unknown' | 'ambiguous'; readonly ids: readonly ActorId[] };

const ACTOR_ID = /^(?:person|country|organization|group):\S+$/;

/**
 * The actor of an id or of a name in either language, in any spelling. Exact names come before parts of names; a part
 * of a name is enough where only one actor has it.
 */
export async function findActor(store: GraphStore, text: string): Promise<FoundActor> {
  const trimmed = text.trim();
  if (ACTOR_ID.test(trimmed)) return { id: trimmed, byName: false };
  const tokens = questionTokens(trimmed);
  if (tokens.length === 0) return { problem: 'unknown', ids: [] };
  const name: NamePiece = { as: 'name', start: 0, end: trimmed.length, tokens };
  const lookup = toNameLookup(store, questionData(), trimmed);
  await lookup.prepare([name]);
  const { ids } = await lookup.meaning(name, true);
  const [id, other] = ids;
  if (id === undefined) return { problem: 'unknown', ids: await lookup.near(name) };
  return other === undefined ? { id, byName: true } : { problem: 'ambiguous', ids };
}
