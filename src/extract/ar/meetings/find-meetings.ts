import type { MeetingDraft } from '../../extraction.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Entity } from '../entities.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { RawMention } from '../mentions/raw-mention.ts';
import { isSame, join } from './join-meetings.ts';
import { type Finder, type Found, isIdentified, toDraft } from './meeting-found.ts';
import { nounMeeting } from './noun-meeting.ts';
import { verbMeeting } from './verb-meeting.ts';

/** A new mention is compared with the latest meetings only. */
const RECENT = 30;

/**
 * Meetings by trigger nouns (talks, summit, session, call) and verbs (met, received), with parties, place, day and status from their own clause.
 * A definite trigger without parties of its own, and a second report with the same place or day, join the meeting named before.
 */
export function findMeetings(
  text: ArabicText,
  mentions: Mentions,
  dates: readonly DateMention[],
  entityOf: (mention: RawMention) => Entity,
): MeetingDraft[] {
  const finder: Finder = { text, mentions, dates, entityOf };
  const found: Found[] = [];
  for (const sentence of text.document.sentences) {
    if (sentence.start >= text.document.body.end) break;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const meeting = nounMeeting(finder, i, sentence.endToken) ?? verbMeeting(finder, i, sentence.endToken);
      if (!meeting) continue;
      const same = found.slice(-RECENT).find((other) => isSame(text, other, meeting));
      if (same) join(same, meeting);
      else found.push(meeting);
      i = Math.max(i, meeting.trigger.from);
    }
  }
  return found.filter(isIdentified).map(toDraft);
}
