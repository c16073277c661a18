import type { MeetingDraft } from '../../extraction.ts';
import { isSameMeeting, joinMeeting } from './join-meetings.ts';
import { isIdentified, type MeetingFound, type MeetingSearch, toMeetingDraft } from './meeting-found.ts';
import { nounMeetingAt } from './noun-meeting-at.ts';
import { verbMeetingAt } from './verb-meeting-at.ts';

/** A new report is compared with the latest meetings only. */
const RECENT = 30;

/**
 * Meetings by trigger nouns (talks, summit, session, call) and verbs (met, received), with parties, place, day and status from their own clause.
 * A definite noun without parties of its own, and a second report with the same place or day, join the meeting named before.
 */
export function findMeetings(search: MeetingSearch): MeetingDraft[] {
  const { text } = search;
  const found: MeetingFound[] = [];
  for (const { start, firstToken, endToken } of text.document.sentences) {
    if (start >= text.document.body.end) break;
    for (let at = firstToken; at < endToken; at++) {
      const meeting = nounMeetingAt(search, at, endToken) ?? verbMeetingAt(search, at, endToken);
      if (!meeting) continue;
      const same = found.slice(-RECENT).find((other) => isSameMeeting(text, other, meeting));
      if (same) joinMeeting(same, meeting);
      else found.push(meeting);
    }
  }
  return found.filter(isIdentified).map((meeting) => toMeetingDraft(text, meeting, search.dateline));
}
