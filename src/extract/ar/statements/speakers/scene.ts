import type { ArabicText, Range } from '../../arabic-text.ts';
import type { Entities, Entity } from '../../entities.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import type { Issued } from './issuers.ts';
import type { SpokenMemory } from './spoken-memory.ts';

/** What the search for a speaker may look at: the text, its names, who is who, and who spoke before. */
export interface Scene {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  readonly entities: Entities;
  readonly entityOf: (mention: RawMention) => Entity;
  readonly memory: SpokenMemory;
  /** Documents named so far and who issued them. */
  readonly issued: Issued[];
}

/** A speaker found for a cue. */
export interface FoundSpeaker {
  readonly entity: Entity;
  /** The speaker's words next to the cue, or null where dropped. */
  readonly source: Range | null;
  readonly foundBy: string;
}
