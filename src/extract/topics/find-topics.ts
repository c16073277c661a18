import { nounKeys } from '../../language/ar/clitics.ts';
import type { Document, Token } from '../../language/document.ts';
import type { PhraseNode } from '../../lexicon/phrase-trie.ts';
import type { TopicPhrase, TopicSense, Topics } from '../../lexicon/topics.ts';

/** Words of a document that speak of a topic; token places, `end` exclusive. */
export interface TopicHit {
  readonly first: number;
  readonly end: number;
  readonly topic: string;
  readonly sense: TopicSense;
}

/** All words that speak of topics, in text order: one pass, at each token the longest phrase of each topic. Those inside a phrase that is not meant are left out. */
export function findTopics({ tokens, language }: Document, topics: Topics): TopicHit[] {
  const known = new Map<string, readonly string[]>();
  const keysOf = ({ folded }: Token): readonly string[] => {
    if (language === 'en') return [folded];
    const keys = known.get(folded) ?? nounKeys(folded);
    known.set(folded, keys);
    return keys;
  };
  const trie = topics.phrases(language);
  const hits: TopicHit[] = [];
  const notUntil = new Map<string, number>();
  for (let first = 0; first < tokens.length; first++) {
    for (const [topic, { end, sense }] of longestOfEach(trie, tokens, first, keysOf)) {
      if (sense === 'not') notUntil.set(topic, Math.max(end, notUntil.get(topic) ?? 0));
      else if (end > (notUntil.get(topic) ?? 0)) hits.push({ first, end, topic, sense });
    }
  }
  return hits;
}

type Ends = Map<string, { end: number; sense: TopicSense }>;

/** What starts at a token, for each topic its longest phrase; a word has several keys, and any of them will do. */
function longestOfEach(
  trie: PhraseNode<TopicPhrase>,
  tokens: readonly Token[],
  first: number,
  keysOf: (token: Token) => readonly string[],
): Ends {
  const found: Ends = new Map();
  let nodes: PhraseNode<TopicPhrase>[] = [trie];
  for (let at = first; nodes.length > 0; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence) break;
    const keys = keysOf(token);
    nodes = nodes.flatMap((node) => keys.flatMap((key) => node.next.get(key) ?? []));
    for (const { values } of nodes) {
      for (const { topic, sense } of values ?? []) found.set(topic.id, { end: at + 1, sense });
    }
  }
  return found;
}
