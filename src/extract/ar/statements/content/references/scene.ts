import type { ReferenceRole } from '../../../../extraction.ts';
import type { ArabicText, Range } from '../../../arabic-text.ts';
import type { Mentions } from '../../../mentions/find-mentions.ts';
import type { RawMention } from '../../../mentions/raw-mention.ts';

/** A content while the parts of those named in it are told, in text order. Its range begins with its first word. */
export interface Scene extends Range {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  /** Phrases whose part is known, by the token behind them. */
  readonly told: Map<number, ToldPhrase>;
}

export interface ToldPhrase extends Range {
  readonly role: ReferenceRole;
}

/** The whole noun phrase that an actor stands for: `al-wafd al-rusi`, `wazir al-kharijiyya Lafruf`. */
export interface NamePhrase extends Range {
  readonly mention: RawMention;
  /** Attached preposition of its first word: b, l, k, or none. */
  readonly preposition: '' | 'b' | 'l' | 'k';
  /** Its first word has `wa-` on it. */
  readonly joined: boolean;
}

/** A construction: the part of a phrase, or null where the construction is another. */
export type RoleRule = (scene: Scene, phrase: NamePhrase) => ReferenceRole | null;
