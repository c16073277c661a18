import type { Range } from '../arabic-text.ts';

/** A date in the text, resolved against the dateline. */
export interface DateMention extends Range {
  readonly startsOn: string;
  readonly endsOn: string;
}
