import type { LanguageCode } from '../article.ts';
import { addPhrase, emptyTrie, type PhraseTrie } from './phrase-trie.ts';

/** What a statement may be about. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly nameAr: string;
}

/** How a phrase speaks of a topic: enough by itself, enough beside another, only the other, or not at all. */
export type TopicSense = 'term' | 'weak' | 'context' | 'not';

/** Compiled by `npm run data`: topics, and for each language [folded phrase, topic, sense]. */
export interface TopicsData {
  readonly topics: readonly Topic[];
  readonly phrases: Readonly<Record<LanguageCode, readonly (readonly [string, number, TopicSense])[]>>;
}

export interface TopicPhrase {
  readonly topic: Topic;
  readonly sense: TopicSense;
}

export interface Topics {
  readonly all: readonly Topic[];
  byId(id: string): Topic | undefined;
  phrases(language: LanguageCode): PhraseTrie<TopicPhrase>;
}

export function toTopics({ topics, phrases }: TopicsData): Topics {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const trieOf = (language: LanguageCode) => {
    const trie = emptyTrie<TopicPhrase>();
    for (const [phrase, at, sense] of phrases[language]) {
      const topic = topics[at];
      if (topic) addPhrase(trie, phrase, { topic, sense });
    }
    return trie;
  };
  const tries = { ar: trieOf('ar'), en: trieOf('en') };
  return { all: topics, byId: (id) => byId.get(id), phrases: (language) => tries[language] };
}
