import type { MeetingKind } from '../../extraction.ts';
import { isWord, readingIn, spanOf } from '../arabic-text.ts';
import { subjectAt } from '../statements/subject/subject-at.ts';
import { clauseEnd } from './meeting-clause.ts';
import { meetingDate } from './meeting-date.ts';
import type { Attendees, MeetingFound, MeetingSearch } from './meeting-found.ts';
import { meetingPlace } from './meeting-place.ts';
import { meetingStatus } from './meeting-status.ts';
import { addParties, partiesBefore, partiesBehind, partiesInRun } from './parties.ts';

/** `iltaqa Lafruf naziruhu al-Turki`: a verb that tells of a meeting, whose subject and object are known. */
export function verbMeetingAt(search: MeetingSearch, at: number, limit: number): MeetingFound | null {
  const { text, mentions } = search;
  if (!isWord(text, at) || mentions.inPerson[at]) return null;
  const reading = readingIn(text, at, 'meeting-verbs', true);
  if (!reading) return null;
  const [kind, takes] = String(text.words.lexicon.words('meeting-verbs').get(reading.key)).split(' ');
  const end = clauseEnd(text, at + 1, limit);
  const subject = subjectAt(text, mentions, at + 1, end);
  const objectFrom = subject?.range.to ?? at + 1;
  const attendees: Attendees = new Map();
  addParties(
    search,
    attendees,
    subject?.kind === 'mention' ? [subject.mention] : partiesBefore(search, at).slice(0, 1),
  );
  addParties(
    search,
    attendees,
    takes === 'object' ? partiesInRun(search, objectFrom, end) : partiesBehind(search, at + 1, end),
  );
  if (attendees.size === 0) return null;
  return {
    at,
    definite: false,
    head: reading.key,
    kind: kind as MeetingKind,
    status: meetingStatus(text, at, limit),
    place: meetingPlace(search, at, end),
    date: meetingDate(search, at, limit),
    attendees,
    evidence: [spanOf(text, { from: at, to: Math.min(end, objectFrom + 3) })],
  };
}
