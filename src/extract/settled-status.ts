import type { MeetingStatus } from './extraction.ts';

/** What the day of a meeting adds to the words about it: on a day to come it is planned; planned for a day that is past, it was held. */
export function settledStatus(
  status: MeetingStatus,
  date: { readonly startsOn: string | null; readonly endsOn: string | null } | null,
  dateline: string | null,
): MeetingStatus {
  if (!date?.startsOn || !dateline || status === 'cancelled') return status;
  if (date.startsOn > dateline) return 'planned';
  return status === 'planned' && (date.endsOn ?? date.startsOn) < dateline ? 'held' : status;
}
