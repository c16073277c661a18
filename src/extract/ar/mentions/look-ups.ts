import type { Range } from '../arabic-text.ts';
import { firstIndex } from '../first-index.ts';
import type { RawMention } from './raw-mention.ts';

/** Mentions by their tokens. */
export interface LookUps {
  /** Mentions that lie inside a range of tokens. */
  within(range: Range): readonly RawMention[];
  /** The longest mention, no demonym, that ends before a token; a person before others. */
  endingAt(token: number): RawMention | null;
}

/** Look-ups over mentions in text order. */
export function lookUps(all: readonly RawMention[]): LookUps {
  const ends = new Map<number, RawMention>();
  for (const mention of all) {
    const other = ends.get(mention.to);
    if (!mention.indirect && (!other || (mention.type === 'Person' && other.type !== 'Person')))
      ends.set(mention.to, mention);
  }
  return {
    within({ from, to }) {
      const first = firstIndex(all, (mention) => mention.from >= from);
      const behind = firstIndex(all, (mention) => mention.from >= to);
      return all.slice(first, behind).filter((mention) => mention.to <= to);
    },
    endingAt: (token) => ends.get(token) ?? null,
  };
}
