import type { Mentions } from './find-mentions.ts';
import type { RawMention } from './raw-mention.ts';

/** Look-ups over mentions in text order. */
export function lookUps(all: readonly RawMention[]): Pick<Mentions, 'within' | 'endingAt'> {
  const ends = new Map<number, RawMention>();
  for (const mention of all) {
    const other = ends.get(mention.to);
    if (!mention.indirect && (!other || (mention.type === 'Person' && other.type !== 'Person')))
      ends.set(mention.to, mention);
  }
  return {
    within({ from, to }) {
      let low = 0;
      let high = all.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle] as RawMention).from < from) low = middle + 1;
        else high = middle;
      }
      const found: RawMention[] = [];
      for (let i = low; i < all.length && (all[i] as RawMention).from < to; i++) {
        if ((all[i] as RawMention).to <= to) found.push(all[i] as RawMention);
      }
      return found;
    },
    endingAt: (token) => ends.get(token) ?? null,
  };
}
