import type { Span } from '../../../span.ts';
import type { AttendeeRole, MeetingKind } from '../../extraction.ts';
import { isWord, spanOf } from '../arabic-text.ts';
import { subjectAt } from '../statements/subject/subject-at.ts';
import { dateOf } from './meeting-date.ts';
import type { Finder, Found } from './meeting-found.ts';
import { placeOf } from './meeting-place.ts';
import { statusOf } from './meeting-status.ts';
import { windowEnd } from './meeting-window.ts';
import { addParties, partiesAfter, partiesBefore, partiesInRun } from './parties.ts';

export function verbMeeting(finder: Finder, at: number, limit: number): Found | null {
  const { text, mentions } = finder;
  const verbs = text.words.lexicon.words('meeting-verbs');
  const info = text.infos[at];
  if (!info || !isWord(text, at) || mentions.inPerson[at]) return null;
  const reading = info.readings.find((r) => r.preposition === '' && verbs.has(r.key));
  if (!reading) return null;
  const [kind, takes] = String(verbs.get(reading.key)).split(' ');
  const end = windowEnd(text, at + 1, limit);
  const attendees = new Map<number, Span & { entity: number; role: AttendeeRole }>();
  const subject = subjectAt(text, mentions, at + 1, end);
  const before = partiesBefore(finder, at);
  const objectFrom = subject ? subject.range.to : at + 1;
  if (subject?.kind === 'mention') addParties(finder, attendees, [subject.mention]);
  else addParties(finder, attendees, before.slice(0, 1));
  addParties(
    finder,
    attendees,
    takes === 'object' ? partiesInRun(finder, objectFrom, end) : partiesAfter(finder, at + 1, end),
  );
  if (attendees.size < 2) return null;
  return {
    trigger: { from: at, to: at + 1 },
    definite: false,
    head: reading.key,
    kind: kind as MeetingKind,
    status: statusOf(finder, at, limit),
    place: placeOf(finder, at, end),
    date: dateOf(finder, at, limit),
    attendees,
    evidence: [spanOf(text, { from: at, to: Math.min(end, objectFrom + 3) })],
  };
}
