import { isDefinite } from '../../../language/ar/clitics.ts';
import { hasFlag, isIn, isWord, spanOf, tokenAt } from '../arabic-text.ts';
import { hasPronoun } from '../mentions/no-name.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import { clauseEnd, isOfRound, triggerEnd } from './meeting-clause.ts';
import { meetingDate } from './meeting-date.ts';
import type { Attendees, MeetingFound, MeetingSearch } from './meeting-found.ts';
import { isDenied, isTour, meetingNounAt } from './meeting-noun.ts';
import { meetingPlace } from './meeting-place.ts';
import { meetingStatus } from './meeting-status.ts';
import { subjectOfMeeting } from './meeting-subject.ts';
import { occasionOf } from './occasion.ts';
import { addParties, partiesAttached, partiesAttending, partiesBehind, partiesOwning } from './parties.ts';
import type { Party } from './party.ts';
import { partyAt } from './party-at.ts';
import { partyRun } from './party-run.ts';
import { subjectCarriedOn } from './subject-carried-on.ts';

/** `al-muhadathat bayna Rusya wa-Turkiya fi Astana`: a noun that names a meeting, with what its clause says of it. */
export function nounMeetingAt(search: MeetingSearch, at: number, limit: number): MeetingFound | null {
  const { text, mentions } = search;
  if (!isWord(text, at) || mentions.inPerson[at] || (mentions.names.coveredBy[at] ?? -1) >= 0) return null;
  const named = meetingNounAt(text, at);
  if (!named || isOfRound(text, at)) return null;
  const { noun, kind, weak } = named;
  const next = at + named.length;
  if (phraseLength(text, next, 'not-meetings', 2) > 0 || isDenied(text, at)) return null;
  const end = clauseEnd(text, next, limit);
  const own = hasPronoun(text, at) || isIn(text, next, 'own-holding');
  const toMeet = named.preposition === 'l' && partyAt(search, next) !== null;
  const bare =
    (isDefinite(noun) && !toMeet) || (own && !search.mentions.personFrom(next)) || hasFlag(text, next, WORD.function);
  const genitive = bare ? [] : partyRun(search, next, end).parties;
  const attendees: Attendees = new Map();
  addParties(attendees, partiesBehind(search, next, end, limit));
  addParties(attendees, partiesAttached(search, next, end));
  addParties(attendees, attendees.size < 2 ? genitive : genitive.filter((party) => isPerson(search, party)));
  addParties(attendees, partiesOwning(search, next, end));
  const attending = partiesAttending(search, at, next, limit);
  addParties(attendees, attending);
  addParties(attendees, subjectOfMeeting(search, at, own || toMeet || named.preposition === 'b'));
  if ((own || toMeet) && attendees.size === 1) addParties(attendees, subjectCarriedOn(search, at));
  return {
    at,
    attended: attending.length > 0 && isDefinite(noun),
    byVerb: false,
    definite: (isDefinite(noun) && !toMeet) || own || (genitive[0]?.start ?? -1) === tokenAt(text, next)?.start,
    head: named.head,
    weak: weak || isTour(text, at, next),
    kind,
    status: meetingStatus(text, at, limit),
    place: meetingPlace(search, at, end),
    date: meetingDate(search, at, limit),
    attendees,
    reports: [{ at, occasion: occasionOf(text, at, own) }],
    evidence: [spanOf(text, { from: at, to: triggerEnd(text, next, end) })],
  };
}

/** A body behind the noun of a meeting whose parties are named otherwise is what it is about (talks of the coalition between A and B). */
function isPerson({ entities }: MeetingSearch, { entity }: Party): boolean {
  return entities.all[entity]?.type === 'Person';
}
