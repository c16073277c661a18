import type { MeetingDraft } from './extraction.ts';

/** First and last day that some words fix, both null where they fix none; of a month its first and its last. */
interface Days {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: MeetingDraft['precision'];
}

const MONTH = 'YYYY-MM'.length;

/** The days of a meeting as a draft tells them: where only the month is fixed, no day is written (`2017-02`). */
export function meetingDays(date: Days | null): Days {
  if (!date || date.startsOn === null) return { startsOn: null, endsOn: null, precision: 'unknown' };
  const { startsOn, endsOn, precision } = date;
  if (precision === 'day') return { startsOn, endsOn, precision };
  return { startsOn: startsOn.slice(0, MONTH), endsOn: (endsOn ?? startsOn).slice(0, MONTH), precision };
}
