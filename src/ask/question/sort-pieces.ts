import { shiftDay } from './question-date.ts';
import type { DatePiece, NamePiece, Piece } from './question-piece.ts';
import type { WordRole } from './question-words.ts';

export type Slot = 'about' | 'by' | 'with' | 'at' | 'meeting' | 'bare';

/** The pieces of a question by what they do. */
export interface SortedPieces {
  readonly slots: Readonly<Record<Slot, readonly NamePiece[]>>;
  /** The roles that occur. */
  readonly has: ReadonlySet<WordRole>;
  readonly role: boolean;
  /** Words that ask: two in `who met whom`. */
  readonly asked: number;
  /** An earlier name is taken up again: `it`, `about it`, `its role`. */
  readonly takenUp: boolean;
  /** A noun of meeting stands before the first verb. */
  readonly meetingFirst: boolean;
  readonly since: string | null;
  readonly until: string | null;
}

const MARKERS: readonly WordRole[] = ['about', 'with', 'by', 'at'];
const VERBS: readonly WordRole[] = ['say', 'meet', 'attend', 'relay', 'quote', 'mention'];
const ASKED: readonly WordRole[] = ['who', 'what', 'which', 'when', 'where', 'how'];

/**
 * Gives each name the slot that the words around it say. English puts a noun after its name (`Astana meeting`), Arabic
 * before it. Null where a word cannot be placed; only `the role of X in the talks` may leave the talks unnamed.
 */
export function sortPieces(pieces: readonly Piece[], headLast: boolean): SortedPieces | null {
  const slots: Record<Slot, NamePiece[]> = { about: [], by: [], with: [], at: [], meeting: [], bare: [] };
  const has = new Set<WordRole>();
  const dates: DatePiece[] = [];
  let pending: Slot | null = null;
  let noun: 'role' | 'statement' | 'meeting' | null = null;
  let last: Slot | null = null;
  let joined = false;
  let role = false;
  let takenUp = false;
  let asked = 0;
  let meetingFirst = false;

  const move = (to: Slot): boolean => {
    const name = last === null ? undefined : slots[last].pop();
    if (name === undefined) return false;
    slots[to].push(name);
    last = to;
    return true;
  };

  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1]?.as;
    const ofName = before === 'possessive' || (headLast && before === 'name');
    if (piece.as === 'date') dates.push(piece);
    else if (piece.as === 'name') {
      const slot: Slot = joined && last !== null ? last : slotOf(noun, pending);
      if (noun === 'role') role = true;
      slots[slot].push(piece);
      last = slot;
      pending = null;
      noun = null;
      joined = false;
    } else {
      has.add(piece.as);
      if (piece.as === 'refuse') return null;
      if (piece.as === 'since' || piece.as === 'after' || piece.as === 'until' || piece.as === 'before') return null;
      if (MARKERS.includes(piece.as)) {
        pending = piece.as as Slot;
        noun = null;
      } else if (piece.as === 'and') joined = true;
      else if (piece.as === 'role') {
        if (!ofName) noun = 'role';
        else if (last === 'about') role = true;
        else if (last === 'bare' && move('about')) role = true;
        else return null;
      } else if (piece.as === 'statement') {
        if (!ofName) noun = 'statement';
        else if (last !== 'bare' || !move('by')) return null;
      } else if (piece.as === 'meeting' || piece.as === 'attendee') {
        if (!VERBS.some((verb) => has.has(verb))) meetingFirst = true;
        if (headLast && before === 'name') move('at');
        else if (before === 'possessive') noun = null;
        else noun = 'meeting';
      } else if (piece.as === 'role-of-it') {
        role = true;
        takenUp = true;
        pending = null;
      } else if (piece.as === 'about-it' || piece.as === 'pronoun') {
        takenUp = true;
        pending = null;
      } else if (ASKED.includes(piece.as)) {
        if (pending === 'about') return null;
        pending = null;
        asked += 1;
      } else if (VERBS.includes(piece.as)) {
        pending = piece.as === 'mention' ? 'about' : null;
        noun = null;
        joined = false;
      }
    }
  }
  if (noun === 'role' || (pending !== null && !(pending === 'at' && role))) return null;
  return { slots, has, role, asked, takenUp, meetingFirst, ...limits(dates) };
}

function slotOf(noun: 'role' | 'statement' | 'meeting' | null, pending: Slot | null): Slot {
  if (noun === 'role') return 'about';
  if (noun === 'statement') return pending === 'about' ? 'about' : 'by';
  if (noun === 'meeting') return pending === 'about' || pending === 'at' ? 'at' : 'meeting';
  return pending ?? 'bare';
}

/** The days that all dates of a question leave. */
function limits(dates: readonly DatePiece[]): { since: string | null; until: string | null } {
  let since: string | null = null;
  let until: string | null = null;
  for (const { sense, from, to } of dates) {
    if (sense === 'since' || sense === 'during') since ??= from;
    if (sense === 'after') since = shiftDay(to, 1);
    if (sense === 'until' || sense === 'during') until = to;
    if (sense === 'before') until = shiftDay(from, -1);
  }
  return { since, until };
}
