import type { Entity } from '../../entities.ts';

const REMEMBERED = 12;

/** The latest speakers. */
export interface SpokenMemory {
  add(entity: Entity, sentence: number, token: number): void;
  /** Token of the latest cue, -1 before any. */
  lastCue(): number;
  /** The latest speaker that fits, or null. */
  last(fits: (entity: Entity) => boolean): Entity | null;
  /** The latest speaker inside a sentence, or null. */
  inSentence(sentence: number): Entity | null;
  /** From 0 (long ago) to almost 1 (just now); null for one that is not remembered. */
  recency(entity: Entity): number | null;
}

/** Nobody spoke yet. */
export function createSpokenMemory(): SpokenMemory {
  const spoken: { readonly entity: Entity; readonly sentence: number; readonly token: number }[] = [];
  return {
    add(entity, sentence, token) {
      spoken.push({ entity, sentence, token });
      if (spoken.length > REMEMBERED) spoken.shift();
    },
    lastCue: () => spoken.at(-1)?.token ?? -1,
    last: (fits) => spoken.findLast(({ entity }) => fits(entity))?.entity ?? null,
    inSentence: (sentence) => spoken.findLast((s) => s.sentence === sentence)?.entity ?? null,
    recency(entity) {
      const at = spoken.findLastIndex((s) => s.entity === entity);
      return at < 0 ? null : at / (spoken.length + 1);
    },
  };
}
