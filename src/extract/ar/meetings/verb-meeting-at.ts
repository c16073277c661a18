import type { MeetingKind } from '../../extraction.ts';
import { type ArabicText, isWord, readingIn, spanOf, tokenFrom } from '../arabic-text.ts';
import { subjectStart } from '../statements/subject/subject-at.ts';
import { subjectOf } from './clause-subject.ts';
import { clauseEnd, triggerEnd, withoutFuture } from './meeting-clause.ts';
import { meetingDate } from './meeting-date.ts';
import type { Attendees, MeetingFound, MeetingSearch } from './meeting-found.ts';
import { meetingPlace } from './meeting-place.ts';
import { meetingStatus } from './meeting-status.ts';
import { addParties, partiesBehind, partiesWith } from './parties.ts';
import type { Party } from './party.ts';
import { partyRun } from './party-run.ts';
import { subjectCarriedOn } from './subject-carried-on.ts';

/** `iltaqa Lafruf naziruhu al-Turki`: a verb that tells of a meeting, whose subject and object are known. */
export function verbMeetingAt(search: MeetingSearch, at: number, limit: number): MeetingFound | null {
  const { text, mentions } = search;
  if (!isWord(text, at) || mentions.inPerson[at]) return null;
  const verb = meetingVerbAt(text, at);
  if (!verb) return null;
  const { kind, weak } = verb;
  const end = clauseEnd(text, at + 1, limit);
  const attendees: Attendees = new Map();
  for (const parties of partiesOf(search, at, verb, end, limit)) addParties(attendees, parties);
  if (attendees.size === 1 && !weak) addParties(attendees, subjectCarriedOn(search, at));
  if (attendees.size < (weak ? 2 : 1)) return null;
  return {
    at,
    attended: false,
    byVerb: true,
    definite: false,
    head: verb.key,
    weak,
    kind,
    status: meetingStatus(text, at, limit),
    place: meetingPlace(search, at, end),
    date: meetingDate(search, at, limit),
    attendees,
    reports: [{ at, occasion: null }],
    evidence: [spanOf(text, { from: at, to: triggerEnd(text, at + 1, end) })],
  };
}

/** Subject, object and those brought in behind; a verb of discussing needs a subject and somebody behind with. */
function partiesOf(
  search: MeetingSearch,
  at: number,
  { takes, weak }: MeetingVerb,
  end: number,
  limit: number,
): readonly (readonly Party[])[] {
  const subject = subjectOf(search, at, end);
  if (weak && subject.length === 0) return [];
  const object = takes === 'object' ? objectOf(search, at, subject, end) : [];
  return [subject, object, weak ? partiesWith(search, at + 1, end) : partiesBehind(search, at + 1, end, limit)];
}

/** Whom the verb's subject meets: the names behind it, circumstances passed over. */
function objectOf(search: MeetingSearch, verb: number, subject: readonly Party[], end: number): readonly Party[] {
  const { text, mentions } = search;
  const last = subject.at(-1);
  const behind = last && last.start > (text.tokens[verb]?.start ?? 0) ? tokenFrom(text, last.end) : verb + 1;
  const from = subjectStart(text, mentions, behind, end);
  return partyRun(search, from, end).parties;
}

interface MeetingVerb {
  readonly key: string;
  readonly kind: MeetingKind;
  /** How the other party stands. */
  readonly takes: 'object' | 'with';
  /** A verb of discussing, which tells of a meeting only with both parties. */
  readonly weak: boolean;
}

function meetingVerbAt(text: ArabicText, at: number): MeetingVerb | null {
  const key = readingIn(text, at, 'meeting-verbs', true)?.key;
  if (key !== undefined) {
    const [kind, takes] = String(text.words.lexicon.words('meeting-verbs').get(key)).split(' ');
    return { key, kind: kind as MeetingKind, takes: takes as MeetingVerb['takes'], weak: false };
  }
  const discussed = readingIn(text, at, 'discussing-verbs', true)?.key ?? withoutFuture(text, at);
  if (!text.words.lexicon.words('discussing-verbs').has(discussed)) return null;
  return { key: discussed, kind: 'bilateral', takes: 'with', weak: true };
}
