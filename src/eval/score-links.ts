import type { Link } from './score-actors.ts';
import type { Tally } from './tally.ts';

/**
 * Links between articles: of the pairs of mentions in two different articles that gold calls one actor, how many
 * the graph gave one id (`gold`, `hits`), and the reverse (`predicted`).
 */
export function scoreLinks(links: readonly Link[]): Tally {
  return {
    hits: countPairs(links, ({ gold, id }) => `${gold}#${id}`),
    predicted: countPairs(links, ({ id }) => id),
    gold: countPairs(links, ({ gold }) => gold),
  };
}

/** Pairs with the same key in two different articles. */
function countPairs(links: readonly Link[], keyOf: (link: Link) => string): number {
  const groups = new Map<string, Map<string, number>>();
  for (const link of links) {
    const key = keyOf(link);
    const perArticle = groups.get(key) ?? new Map<string, number>();
    perArticle.set(link.article, (perArticle.get(link.article) ?? 0) + 1);
    groups.set(key, perArticle);
  }
  let pairs = 0;
  for (const perArticle of groups.values()) {
    let all = 0;
    let squares = 0;
    for (const number of perArticle.values()) {
      all += number;
      squares += number * number;
    }
    pairs += (all * all - squares) / 2;
  }
  return pairs;
}
