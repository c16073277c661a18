import type { ActorId } from '../actor.ts';
import type { Identity } from './directory.ts';
import type { ArticleSighting } from './sighting.ts';

/**
 * Bodies whose names tell too little are one where the articles are about one country: `the security forces` in two reports about Yemen. By article, then
 * by the id that the article alone gives; the first report gives the id.
 */
export function joinBodies(articles: readonly ArticleSighting[]): Map<string, Map<ActorId, Identity>> {
  const told = articles.flatMap((article) => {
    const home = homeOf(article);
    const own = [...article.bodies.values()].filter(({ id, type }) => type === 'Organization' && id.includes('@'));
    return home === null ? [] : own.map((actor) => ({ article, home, actor }));
  });
  told.sort((a, b) => (orderOf(a.article) < orderOf(b.article) ? -1 : 1));
  const firsts = new Map<string, (typeof told)[number]>();
  const joined = new Map<string, Map<ActorId, Identity>>();
  for (const each of told) {
    const key = `${each.home} ${each.actor.id.replace(/@.*$/, '')}`;
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, each);
      continue;
    }
    const own = joined.get(each.article.article) ?? new Map<ActorId, Identity>();
    joined.set(each.article.article, own);
    own.set(each.actor.id, { actor: first.actor, why: `name:same around:${each.home.replace(/^country:/, '')}` });
  }
  return joined;
}

/** The country that an article names most; null where two are named as often. */
function homeOf({ around }: ArticleSighting): ActorId | null {
  const [most, next] = [...around].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : null;
}

function orderOf({ on, article }: ArticleSighting): string {
  return `${on ?? '9'} ${article}`;
}
