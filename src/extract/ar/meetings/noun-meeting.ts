import { isDefinite, withoutArticle } from '../../../language/ar/clitics.ts';
import type { Span } from '../../../span.ts';
import type { AttendeeRole, MeetingKind } from '../../extraction.ts';
import { hasFlag, isWord, spanOf } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import { dateOf } from './meeting-date.ts';
import type { Finder, Found } from './meeting-found.ts';
import { placeOf } from './meeting-place.ts';
import { statusOf } from './meeting-status.ts';
import { isReportingVerb, windowEnd } from './meeting-window.ts';
import { addParties, partiesAfter, partiesBefore } from './parties.ts';

export function nounMeeting(finder: Finder, at: number, limit: number): Found | null {
  const { text, mentions } = finder;
  const nouns = text.words.lexicon.words('meeting-nouns');
  const info = text.infos[at];
  if (!info || !isWord(text, at) || mentions.inPerson[at]) return null;
  const reading = info.readings.find((r) => nouns.has(r.key));
  if (!reading || (mentions.names.coveredBy[at] ?? -1) >= 0) return null;
  const length = Math.max(1, phraseLength(text, at, nouns, 3));
  if (phraseLength(text, at + length, text.words.lexicon.words('not-meetings'), 2) > 0) return null;
  const kind = String(nouns.get(reading.key)) as MeetingKind;
  const end = windowEnd(text, at + length, limit);
  const attendees = new Map<number, Span & { entity: number; role: AttendeeRole }>();
  addParties(finder, attendees, partiesAfter(finder, at + length, end));
  addParties(finder, attendees, partiesBefore(finder, at));
  return {
    trigger: { from: at, to: triggerEnd(finder, at + length, end) },
    definite: isDefinite(reading.key),
    head: withoutArticle(reading.key),
    kind,
    status: statusOf(finder, at, limit),
    place: placeOf(finder, at, end),
    date: dateOf(finder, at, limit),
    attendees,
    evidence: [spanOf(text, { from: at, to: triggerEnd(finder, at + length, end) })],
  };
}

/** The words of the trigger: noun and what follows up to the first verb, mark or place. */
function triggerEnd(finder: Finder, from: number, end: number): number {
  const { text } = finder;
  let at = from;
  while (
    at < end &&
    at < from + 8 &&
    isWord(text, at) &&
    !hasFlag(text, at, WORD.narrative | WORD.complementizer) &&
    !isReportingVerb(text, at)
  )
    at++;
  return Math.max(from, at);
}
