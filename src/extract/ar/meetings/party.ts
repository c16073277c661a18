import type { Span } from '../../../span.ts';
import type { AttendeeRole } from '../../extraction.ts';
import type { Range } from '../arabic-text.ts';
import type { Entity } from '../entities.ts';

/** Who takes part in a meeting, and the words that say so. */
export type Party = Span & { readonly entity: number; readonly role: AttendeeRole };

/** The parties that some words name. */
export interface PartiesFound extends Range {
  readonly parties: readonly Party[];
  /** An office or a counterpart without a name. */
  readonly nameless: boolean;
  /** The state of people or an office; names behind say who it is. */
  readonly loose: boolean;
}

/** An entity as a party by some words. */
export function toParty({ index }: Entity, { start, end }: Span): Party {
  return { entity: index, role: 'party', start, end };
}
