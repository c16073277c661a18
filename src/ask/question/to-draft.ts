import type { Asks, Draft } from './draft.ts';
import type { NamePiece, Piece } from './question-piece.ts';
import { type SortedPieces, sortPieces } from './sort-pieces.ts';

type Names = readonly NamePiece[];

/**
 * Reads pieces as one question of a known family; null where a word or a name finds no place in it.
 * @param headLast English word order: a noun follows its name
 */
export function toDraft(pieces: readonly Piece[], headLast: boolean): Draft | null {
  const sorted = sortPieces(pieces, headLast);
  if (sorted === null) return null;
  const { has } = sorted;
  const speaks = has.has('say') || has.has('mention') || has.has('statement');
  if (has.has('meet')) return speaks ? null : toMet(sorted);
  if (has.has('attend') || has.has('attendee')) return speaks ? null : toAttended(sorted);
  if (has.has('relay') || has.has('quote')) return toSaid(sorted, true);
  if (speaks || sorted.slots.about.length > 0) return toSaid(sorted, false);
  if (has.has('meeting')) return has.has('who') ? toAttended(sorted) : toMeetings(sorted);
  return null;
}

/** Who spoke about X, what did P say, how was it relayed. */
function toSaid(sorted: SortedPieces, relayed: boolean): Draft | null {
  const { slots, has, takenUp } = sorted;
  if (has.has('when') || has.has('where') || slots.with.length > 0) return null;
  let about = slots.about;
  let by = slots.by;
  if (slots.bare.length > 0) {
    if (takenUp && about.length === 0) about = slots.bare;
    else if ((!has.has('who') || relayed) && by.length === 0) by = slots.bare;
    else return null;
  }
  const at = [...slots.at, ...slots.meeting];
  if (by.length > 1 && !has.has('and')) return null;
  if (about.length > 2 || by.length > 2 || at.length > 1) return null;
  if (about.length + by.length + at.length === 0) return null;
  const spoken = has.has('say') || has.has('mention') || has.has('statement') || relayed;
  if (!spoken && !has.has('who') && by.length === 0) return null;
  if (sorted.role && about.length === 0) return null;
  const family = relayed ? 'relay-chain' : by.length > 0 ? 'said-by' : 'who-spoke-about';
  // `what did X relay`, `who quoted X`: whether X is an outlet is known when it is looked up.
  const isRelayer = relayed && by.length === 1 && !(has.has('say') || has.has('statement') || has.has('mention'));
  const spoke = isRelayer ? { relayer: one(by) } : { by: one(by), alsoBy: by[1] ?? null };
  return draft(sorted, { family, about: one(about), alsoAbout: about[1] ?? null, ...spoke, at: one(at) });
}

/** Who met whom, when and where. */
function toMet(sorted: SortedPieces): Draft | null {
  const { slots, role, asked, since, until } = sorted;
  const parties = [...slots.bare, ...slots.with, ...slots.by, ...slots.meeting];
  if (parties.length + slots.at.length === 0 && asked < 2 && since === null && until === null) return null;
  if (slots.about.length > 0 || role || parties.length > 2 || slots.at.length > 1) return null;
  const asks = asksOf(sorted) ?? (asked === 0 && parties.length === 2 ? 'whether' : null);
  return draft(sorted, { family: 'who-met-whom', parties, at: one(slots.at), asks });
}

/** Who attended M, or which meetings P attended. */
function toAttended(sorted: SortedPieces): Draft | null {
  const { slots, has, role } = sorted;
  if (slots.about.length > 0 || role) return null;
  const asksForMeetings =
    has.has('which') || has.has('when') || has.has('where') || (sorted.meetingFirst && !has.has('attendee'));
  if (asksForMeetings && !has.has('who')) return toMeetings(sorted);
  if (!has.has('who') && !has.has('attendee') && slots.bare.length > 0) return toMeetings(sorted);
  const at = [...slots.at, ...slots.meeting, ...slots.bare, ...slots.by];
  if (slots.with.length > 0 || at.length !== 1) return null;
  return draft(sorted, { family: 'attended', at: one(at) });
}

/** Meetings of X, between X and Y, in a place, in a year. */
function toMeetings(sorted: SortedPieces): Draft | null {
  const { slots, role, since, until } = sorted;
  const parties = [...slots.bare, ...slots.with, ...slots.by];
  if (slots.about.length > 0 || role || slots.at.length > 1) return null;
  if (slots.meeting.length > 2 || parties.length + slots.meeting.length > 2) return null;
  if (parties.length + slots.meeting.length + slots.at.length === 0 && since === null && until === null) return null;
  const asks = asksOf(sorted);
  if (slots.meeting.length === 2) {
    return draft(sorted, { family: 'meetings-of', parties: slots.meeting, at: one(slots.at), asks });
  }
  return draft(sorted, { family: 'meetings-of', parties, meeting: one(slots.meeting), at: one(slots.at), asks });
}

function draft({ role, since, until }: SortedPieces, parts: Partial<Draft> & Pick<Draft, 'family'>): Draft {
  const open = { about: null, alsoAbout: null, by: null, alsoBy: null, relayer: null, at: null, meeting: null };
  return { ...open, parties: [], asks: null, role, since, until, ...parts };
}

function asksOf({ has }: SortedPieces): Asks | null {
  return has.has('when') ? 'when' : has.has('where') ? 'where' : null;
}

function one(names: Names): NamePiece | null {
  return names[0] ?? null;
}
