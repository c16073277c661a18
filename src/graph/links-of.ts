import type { LinkedArticle } from '../link/linked-article.ts';
import { stableHash } from '../link/stable-hash.ts';

/** Tells whether an article was linked as it is now: a hash of who its actors and which its meetings are, and why. */
export function linksOf({ actors, meetings }: LinkedArticle): string {
  const people = actors.map(({ actor, linkedBy }) => `${actor.id} ${linkedBy}`);
  const met = meetings.map(({ id, name, triggers }) => `${id} ${name} ${triggers.join('+')}`);
  return stableHash([...people, ...met].join('\n'));
}
