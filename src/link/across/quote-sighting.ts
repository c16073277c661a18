import { textHash } from '../../learned/feature-hash.ts';
import type { ActorId } from '../actor.ts';
import type { LinkedArticle } from '../linked-article.ts';
import { nameKey } from '../name-key.ts';

/** What it takes to see that a statement is told again elsewhere. */
export interface QuoteSighting {
  /** Id of the statement. */
  readonly id: string;
  /** The speaker by the article's own id; an unnamed one by its description, since it has no id beyond the article. */
  readonly speaker: ActorId;
  /** ISO day it was said, or null. */
  readonly on: string | null;
  /** UTF-16 offset in its article. */
  readonly start: number;
  /** Hashes of its pairs of neighbouring words, folded; sorted, each once. */
  readonly pairs: Uint32Array;
}

/** Fewer words than these are said by many. */
const FEWEST_WORDS = 5;

/** An article's statements that are long enough to be known again. */
export function toQuoteSightings({ statements, actors }: LinkedArticle): QuoteSighting[] {
  const names = new Map(actors.map(({ actor }) => [actor.id, actor.name]));
  return statements.flatMap(({ id, text, speaker, saidOn, content }) => {
    const words = nameKey(text).split(' ');
    if (words.length < FEWEST_WORDS) return [];
    const named = speaker.startsWith('group:') ? `group:${nameKey(names.get(speaker) ?? speaker)}` : speaker;
    return [{ id, speaker: named, on: saidOn, start: content.start, pairs: pairsOf(words) }];
  });
}

function pairsOf(words: readonly string[]): Uint32Array {
  const pairs = new Set<number>();
  for (let at = 1; at < words.length; at++) pairs.add(textHash(`${words[at - 1]} ${words[at]}`) >>> 0);
  return Uint32Array.from(pairs).sort();
}
