import type { Known } from '../../../gazetteer/known.ts';
import type { KnownHit } from './known-at.ts';
import type { RawMention } from './raw-mention.ts';

/** A place name in the text, for meetings and for capitals that speak. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly places: readonly Known[];
}

export interface KnownNames {
  readonly mentions: readonly RawMention[];
  readonly places: readonly PlaceMention[];
  /** For each token, the mention (index) that covers it, or -1; demonyms inside bodies do not count. */
  readonly coveredBy: readonly number[];
  readonly people: readonly KnownHit[];
  readonly personFrom: ReadonlyMap<number, KnownHit>;
  /** Place that starts at a token. */
  readonly placeFrom: ReadonlyMap<number, PlaceMention>;
}
