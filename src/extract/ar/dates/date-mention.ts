/** A date in the text, resolved against the dateline. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly startsOn: string;
  readonly endsOn: string;
}
