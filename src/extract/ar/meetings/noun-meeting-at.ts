import { isDefinite, withoutArticle } from '../../../language/ar/clitics.ts';
import type { MeetingKind } from '../../extraction.ts';
import { hasFlag, isWord, readingIn, spanOf } from '../arabic-text.ts';
import { hasPronoun } from '../mentions/no-name.ts';
import { phraseAt, phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import { clauseEnd, isOfRound, triggerEnd } from './meeting-clause.ts';
import { meetingDate } from './meeting-date.ts';
import type { Attendees, MeetingFound, MeetingSearch } from './meeting-found.ts';
import { meetingPlace } from './meeting-place.ts';
import { meetingStatus } from './meeting-status.ts';
import { addParties, partiesAttached, partiesBefore, partiesBehind, partiesInRun } from './parties.ts';

/** `al-muhadathat bayna Rusya wa-Turkiya fi Astana`: a noun that names a meeting, with what its clause says of it. */
export function nounMeetingAt(search: MeetingSearch, at: number, limit: number): MeetingFound | null {
  const { text, mentions } = search;
  if (!isWord(text, at) || mentions.inPerson[at] || (mentions.names.coveredBy[at] ?? -1) >= 0) return null;
  const single = readingIn(text, at, 'meeting-nouns')?.key;
  const phrase = phraseAt(text, at, 'meeting-nouns', 3);
  const noun = single ?? phrase?.key;
  if (noun === undefined || isOfRound(text, at)) return null;
  const next = at + (phrase?.length ?? 1);
  if (phraseLength(text, next, 'not-meetings', 2) > 0) return null;
  const end = clauseEnd(text, next, limit);
  const genitive = isDefinite(noun) || hasFlag(text, next, WORD.function) ? [] : partiesInRun(search, next, end);
  const attendees: Attendees = new Map();
  addParties(search, attendees, partiesBehind(search, next, end));
  addParties(search, attendees, partiesAttached(search, next, end));
  addParties(search, attendees, genitive);
  addParties(search, attendees, partiesBefore(search, at, attendees.size > 0));
  return {
    at,
    definite: isDefinite(noun) || hasPronoun(text, at) || genitive[0]?.from === next,
    head: withoutArticle(noun),
    kind: text.words.lexicon.words('meeting-nouns').get(noun) as MeetingKind,
    status: meetingStatus(text, at, limit),
    place: meetingPlace(search, at, end),
    date: meetingDate(search, at, limit),
    attendees,
    evidence: [spanOf(text, { from: at, to: triggerEnd(text, next, end) })],
  };
}
