import type { ReferenceRole, StatementKind } from '../extract/extraction.ts';
import type { SpeechAct } from '../lexicon/speech-acts.ts';
import type { ActorId } from '../link/actor.ts';
import type { MeetingId } from '../link/linked-article.ts';
import type { GraphStore } from '../store/store.ts';
import { askCypher } from './ask-cypher.ts';

/** A statement as the graph keeps it; actors, meetings and article by id. */
export interface StatementDetails {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly kind: StatementKind;
  readonly act: SpeechAct;
  /** CAMEO code of the act, or null. */
  readonly cameo: string | null;
  /** Node ids of topics, in text order. */
  readonly topics: readonly string[];
  readonly cue: string;
  readonly saidOn: string | null;
  /** UTF-16 units of the article's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly foundBy: string;
  /** Words of the mention beside the cue; null where the subject is dropped. */
  readonly speaker: { readonly id: ActorId; readonly form: string | null };
  /** In text order. */
  readonly references: readonly {
    readonly id: ActorId;
    readonly role: ReferenceRole;
    readonly form: string | null;
    readonly start: number | null;
    readonly end: number | null;
  }[];
  /** Meetings that the words refer to. */
  readonly meetings: readonly MeetingId[];
  /** Nearest the reader first. */
  readonly relays: readonly { readonly id: ActorId; readonly position: number }[];
  readonly article: string;
  readonly madeAt: MeetingId | null;
  /** The earliest report of the same words of the same speaker, and how alike they are (0 to 1); null where this is it. */
  readonly repeats: { readonly id: string; readonly similarity: number } | null;
  /** Later reports of the same words, where this is the earliest; by id. */
  readonly repeatedBy: readonly string[];
}

/** Reads statements by id, in one read; ids that the graph does not know are left out. */
export async function statementDetails(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, StatementDetails>> {
  const rows = await store.read<StatementDetails>(askCypher('statement-details'), { ids });
  return new Map(rows.map((row) => [row.id, inOrder(row)]));
}

/** Lists come in the order of the store: here they get one of their own. */
function inOrder(row: StatementDetails): StatementDetails {
  return {
    ...row,
    references: [...row.references].sort(
      (a, b) => (a.start ?? 0) - (b.start ?? 0) || compare(a.id, b.id) || compare(a.role, b.role),
    ),
    meetings: [...row.meetings].sort(compare),
    repeatedBy: [...row.repeatedBy].sort(compare),
    relays: [...row.relays].sort((a, b) => a.position - b.position || compare(a.id, b.id)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
