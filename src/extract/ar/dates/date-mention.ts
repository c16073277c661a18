import type { Range } from '../arabic-text.ts';

/** Words that say when. What they fix is resolved against the dateline; `unknown` fixes neither day nor month, yet says that no other date of the clause does. */
export interface TimeMention extends Range {
  /** ISO days, both included; of a month its first and last. Null where neither day nor month is fixed. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: 'day' | 'month' | 'unknown';
  /** Rule that resolved it, e.g. `ar.date.weekday-past`. */
  readonly foundBy: string;
}

/** A time that fixes days or a month. */
export interface DateMention extends TimeMention {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly precision: 'day' | 'month';
}

export function isDated(time: TimeMention): time is DateMention {
  return time.startsOn !== null;
}

/** A single day. */
export function isOneDay(time: TimeMention): time is DateMention {
  return time.precision === 'day' && time.startsOn === time.endsOn;
}
