import type { ArabicText } from '../arabic-text.ts';
import type { Entities } from '../entities.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { CueHit } from './cues/find-cues.ts';
import type { Opening } from './openings/opening.ts';
import type { Speakers } from './speakers/speakers.ts';

export interface Reader {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  readonly entities: Entities;
  readonly speakers: Speakers;
  readonly cueAt: (token: number) => CueHit | null;
  readonly opening: (token: number) => Opening | null;
  /** Outlets that a speaker (entity) talked to. */
  readonly told: Map<number, readonly number[]>;
  /** Source phrase in front of a clause that has a speaker of its own: its outlet relays what comes next. */
  pending: number | null;
}
