import type { ReferenceRole } from '../../extraction.ts';
import type { EnglishText, Range } from '../english-text.ts';
import type { EntityMention } from '../entity-register.ts';

/** A content while the parts of those named in it are told, in text order. */
export interface Scene {
  readonly text: EnglishText;
  readonly content: Range;
  readonly named: readonly EntityMention[];
  /** Phrases whose part is known, by the token behind them. */
  readonly told: Map<number, Range & { readonly role: ReferenceRole }>;
}

/** The noun phrase that an actor stands for: `the Russian delegation`, `President Obama`. */
export interface NamePhrase extends Range {
  readonly mention: EntityMention;
}

/** A construction: the part of a phrase, or null where the construction is another. */
export type RoleRule = (scene: Scene, phrase: NamePhrase) => ReferenceRole | null;
