import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { Document } from '../../language/document.ts';
import type { Extraction } from '../extraction.ts';
import { referToMeetings } from '../refer-to-meetings.ts';
import { addTopics } from '../topics/add-topics.ts';
import { undatedNotice } from '../undated-notice.ts';
import { spanOf, toEnglishText } from './english-text.ts';
import { toEntityDrafts, toMentions } from './entity-register.ts';
import { findDateline } from './find-dateline.ts';
import { findDates } from './find-dates.ts';
import { findMeetings } from './find-meetings.ts';
import { findNames } from './find-names.ts';
import { findStatements } from './find-statements.ts';
import { joinNames } from './join-names.ts';
import { withMeetings } from './made-at.ts';
import { addOwnCountries, addTitles } from './person-title.ts';
import { meetingRole } from './references/meeting-role.ts';
import { toStatements } from './to-statements.ts';

/** Reads an English document: names, statements, who is who, then who says what, then who meets whom. Pure; linear in its length. */
export function extractEnglish(document: Document, knowledge: Knowledge): Extraction {
  const text = toEnglishText(document, knowledge);
  const dateline = findDateline(text);
  const dates = findDates(text, dateline);
  const names = findNames(text);
  const found = findStatements(text);
  const heads = found.flatMap((parts) => (parts.source ? [parts.source] : []));
  const register = joinNames(text, names, heads);
  addTitles(text, register);
  addOwnCountries(register);
  const statements = toStatements(text, register, found, { dateline, dates });
  const meetings = findMeetings(text, register, names, { dateline, dates });
  return {
    document,
    dateline,
    mentions: toMentions(text, register),
    entities: toEntityDrafts(register),
    statements: addTopics(
      document,
      knowledge.topics,
      referToMeetings(text.content, withMeetings(text, statements, meetings), meetings, (trigger) =>
        meetingRole(text, trigger),
      ),
    ),
    meetings,
    notices: undatedNotice(
      text.content,
      dates.filter(({ foundBy }) => foundBy === 'en.date.undated').map((date) => spanOf(text, date)),
    ),
  };
}
