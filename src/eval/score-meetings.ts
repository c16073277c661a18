import type { Span } from '../span.ts';
import { overlaps } from '../span.ts';
import type { Difference } from './difference.ts';
import type { GoldArticle, GoldMeeting } from './gold.ts';
import type { PredictedMeeting } from './prediction.ts';
import type { Scorer } from './scorer.ts';
import { newTally, type Tally } from './tally.ts';

export interface MeetingScore {
  readonly meetings: Tally;
  readonly dates: Tally;
  readonly attendees: Tally;
}

/** What a candidate must reach to be taken for a meeting. */
const ENOUGH = 1.5;
/** Evidence longer than this is no mention. */
const LONGEST_EVIDENCE = 200;
const MOST_EVIDENCE = 12;

/** Scores the meetings of one article: one to one, in gold's order, the best candidate left. */
export function scoreMeetings(
  gold: GoldArticle,
  predicted: readonly PredictedMeeting[],
  scorer: Scorer,
  errors: Difference[],
): MeetingScore {
  const score = { meetings: newTally(), dates: newTally(), attendees: newTally() };
  const left = new Set(predicted);
  for (const meeting of gold.meetings) {
    const match = bestMatch(meeting, left, gold.content, scorer);
    if (match) left.delete(match);
    if (meeting.optional) {
      if (match) score.meetings.predicted--;
      continue;
    }
    score.meetings.gold++;
    if (match) {
      score.meetings.hits++;
      scorePair(gold, meeting, match, scorer, score, errors);
    } else {
      errors.push({
        class: 'meeting-missed',
        foundBy: meeting.kind ?? null,
        article: gold.id,
        text: words(meeting, gold),
      });
    }
  }
  score.meetings.predicted += predicted.length;
  for (const meeting of left) {
    errors.push({
      class: 'meeting-spurious',
      foundBy: null,
      article: gold.id,
      text: meeting.trigger ?? '',
      predicted: startOf(meeting),
    });
  }
  return score;
}

function bestMatch(
  meeting: GoldMeeting,
  left: ReadonlySet<PredictedMeeting>,
  content: string,
  scorer: Scorer,
): PredictedMeeting | null {
  let best: PredictedMeeting | null = null;
  let most = 0;
  for (const candidate of left) {
    const value = likeness(meeting, candidate, content, scorer);
    if (value >= ENOUGH && value > most) {
      most = value;
      best = candidate;
    }
  }
  return best;
}

/** Common words count 2, same place 1, same day 1, and the share of attendees up to 1. */
function likeness(meeting: GoldMeeting, candidate: PredictedMeeting, content: string, scorer: Scorer): number {
  const first = goldEvidence(meeting, content)[0];
  const words = first !== undefined && evidenceOf(candidate, content).some((span) => overlaps(span, first));
  const place = meeting.place && candidate.place && scorer.names.same(candidate.place, meeting.place);
  const day = meeting.start && startOf(candidate)?.slice(0, 10) === meeting.start;
  const parties = meeting.attendees.length ? sharedAttendees(meeting, candidate, scorer) / meeting.attendees.length : 0;
  return (words ? 2 : 0) + (place ? 1 : 0) + (day ? 1 : 0) + parties;
}

function scorePair(
  gold: GoldArticle,
  meeting: GoldMeeting,
  match: PredictedMeeting,
  scorer: Scorer,
  score: MeetingScore,
  errors: Difference[],
): void {
  if (meeting.start) {
    const predicted = startOf(match);
    score.dates.gold++;
    if (predicted?.slice(0, 10) === meeting.start) score.dates.hits++;
    else {
      const text = words(meeting, gold);
      errors.push({ class: 'meeting-date', foundBy: null, article: gold.id, text, gold: meeting.start, predicted });
    }
  }
  score.attendees.hits += sharedAttendees(meeting, match, scorer);
  score.attendees.predicted += match.attendees.length;
  score.attendees.gold += meeting.attendees.length;
}

function sharedAttendees(meeting: GoldMeeting, candidate: PredictedMeeting, scorer: Scorer): number {
  return meeting.attendees.filter((attendee) =>
    candidate.attendees.some((predicted) => scorer.names.same(predicted, attendee)),
  ).length;
}

function startOf(meeting: PredictedMeeting): string | null {
  return meeting.start ?? meeting.startsOn ?? null;
}

function evidenceOf(meeting: PredictedMeeting, content: string): readonly Span[] {
  if (meeting.evidence) {
    return meeting.evidence.filter(({ start, end }) => end - start <= LONGEST_EVIDENCE).slice(0, MOST_EVIDENCE);
  }
  return firstOccurrence(meeting.trigger, content);
}

function goldEvidence(meeting: GoldMeeting, content: string): readonly Span[] {
  return meeting.start_char !== undefined && meeting.end_char !== undefined
    ? [{ start: meeting.start_char, end: meeting.end_char }]
    : firstOccurrence(meeting.trigger, content);
}

function firstOccurrence(text: string | null | undefined, content: string): readonly Span[] {
  const start = text ? content.indexOf(text) : -1;
  return text && start >= 0 ? [{ start, end: start + text.length }] : [];
}

function words(meeting: GoldMeeting, gold: GoldArticle): string {
  const [span] = goldEvidence(meeting, gold.content);
  return span ? gold.content.slice(span.start, span.end) : (meeting.trigger ?? '');
}
