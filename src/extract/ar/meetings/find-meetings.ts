import { isSameMeeting, joinMeeting, likeness } from './join-meetings.ts';
import { isIdentified, type MeetingFound, type MeetingSearch } from './meeting-found.ts';
import { nounMeetingAt } from './noun-meeting-at.ts';
import { verbMeetingAt } from './verb-meeting-at.ts';

/** A new report is compared with the latest meetings only. */
const RECENT = 30;

/**
 * Meetings by trigger nouns (talks, summit, session, call) and verbs (met, received), with parties, place, day and status from their own clause.
 * A definite noun, and a second report with the same place, day or parties, join the meeting named before that it has most in common with.
 */
export function findMeetings(search: MeetingSearch): MeetingFound[] {
  const { text } = search;
  const found: MeetingFound[] = [];
  for (const { start, firstToken, endToken } of text.document.sentences) {
    if (start >= text.document.body.end) break;
    for (let at = firstToken; at < endToken; at++) {
      const meeting = nounMeetingAt(search, at, endToken) ?? verbMeetingAt(search, at, endToken);
      if (!meeting) continue;
      const same = mostAlike(
        found.slice(-RECENT).filter((other) => isSameMeeting(text, other, meeting)),
        meeting,
      );
      if (same) joinMeeting(same, meeting);
      else found.push(meeting);
    }
  }
  return found.filter(isIdentified);
}

/** The first of those that have most in common with a report. */
function mostAlike(candidates: readonly MeetingFound[], report: MeetingFound): MeetingFound | null {
  let best: MeetingFound | null = null;
  for (const candidate of candidates) {
    if (!best || likeness(candidate, report) > likeness(best, report)) best = candidate;
  }
  return best;
}
