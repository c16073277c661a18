import type { Entity } from '../../entities.ts';

const REMEMBERED = 12;

/** The latest speakers. */
export interface SpokenMemory {
  add(entity: Entity, sentence: number): void;
  /** The latest speaker that fits, or null. */
  last(fits: (entity: Entity) => boolean): Entity | null;
  /** The latest speaker inside a sentence, or null. */
  inSentence(sentence: number): Entity | null;
  /** From 0 (long ago) to almost 1 (just now); null for one that is not remembered. */
  recency(entity: Entity): number | null;
}

/** Nobody spoke yet. */
export function createSpokenMemory(): SpokenMemory {
  const spoken: { readonly entity: Entity; readonly sentence: number }[] = [];
  return {
    add(entity, sentence) {
      spoken.push({ entity, sentence });
      if (spoken.length > REMEMBERED) spoken.shift();
    },
    last: (fits) => spoken.findLast(({ entity }) => fits(entity))?.entity ?? null,
    inSentence: (sentence) => spoken.findLast((s) => s.sentence === sentence)?.entity ?? null,
    recency(entity) {
      const at = spoken.findLastIndex((s) => s.entity === entity);
      return at < 0 ? null : at / (spoken.length + 1);
    },
  };
}
