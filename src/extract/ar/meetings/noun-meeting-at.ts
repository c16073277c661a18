import { isDefinite, withoutArticle } from '../../../language/ar/clitics.ts';
import type { MeetingKind } from '../../extraction.ts';
import { isWord, readingIn, spanOf } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { clauseEnd, triggerEnd } from './meeting-clause.ts';
import { meetingDate } from './meeting-date.ts';
import type { Attendees, MeetingFound, MeetingSearch } from './meeting-found.ts';
import { meetingPlace } from './meeting-place.ts';
import { meetingStatus } from './meeting-status.ts';
import { addParties, partiesBefore, partiesBehind } from './parties.ts';

/** `al-muhadathat bayna Rusya wa-Turkiya fi Astana`: a noun that names a meeting, with what its clause says of it. */
export function nounMeetingAt(search: MeetingSearch, at: number, limit: number): MeetingFound | null {
  const { text, mentions } = search;
  if (!isWord(text, at) || mentions.inPerson[at] || (mentions.names.coveredBy[at] ?? -1) >= 0) return null;
  const reading = readingIn(text, at, 'meeting-nouns');
  if (!reading) return null;
  const next = at + Math.max(1, phraseLength(text, at, 'meeting-nouns', 3));
  if (phraseLength(text, next, 'not-meetings', 2) > 0) return null;
  const end = clauseEnd(text, next, limit);
  const attendees: Attendees = new Map();
  addParties(search, attendees, partiesBehind(search, next, end));
  addParties(search, attendees, partiesBefore(search, at));
  return {
    at,
    definite: isDefinite(reading.key),
    head: withoutArticle(reading.key),
    kind: text.words.lexicon.words('meeting-nouns').get(reading.key) as MeetingKind,
    status: meetingStatus(text, at, limit),
    place: meetingPlace(search, at, end),
    date: meetingDate(search, at, limit),
    attendees,
    evidence: [spanOf(text, { from: at, to: triggerEnd(text, next, end) })],
  };
}
