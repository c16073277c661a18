import type { KnownPlace } from '../../../gazetteer/known.ts';
import type { Range } from '../arabic-text.ts';
import type { KnownHit } from './known-at.ts';
import type { RawMention } from './raw-mention.ts';

/** A place name in the text, for meetings and for capitals that speak. */
export interface PlaceMention extends Range {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** All places of that name. */
  readonly places: readonly KnownPlace[];
}

/** What find-countries-and-bodies.ts found. */
export interface KnownNames {
  /** Countries, demonyms and bodies, in text order. */
  readonly mentions: readonly RawMention[];
  readonly places: readonly PlaceMention[];
  /** For each token, the mention (index) that covers it, or -1; demonyms inside bodies do not count. */
  readonly coveredBy: readonly number[];
  /** People of the gazetteer, by the token where they start. */
  readonly personFrom: ReadonlyMap<number, KnownHit>;
  readonly placeFrom: ReadonlyMap<number, PlaceMention>;
}

/** The country or body that covers a token. */
export function coveringMention(names: KnownNames, at: number): RawMention | undefined {
  return names.mentions[names.coveredBy[at] ?? -1];
}
