/** A node of the trie: what ends here, and the words that may follow. */
export interface PhraseNode<T> {
  values: T[] | null;
  readonly next: Map<string, PhraseNode<T>>;
}

/** Phrases as sequences of folded words. Build once with `addPhrase`, then walk word by word: a look-up costs its own length. */
export type PhraseTrie<T> = PhraseNode<T>;

export function emptyTrie<T>(): PhraseTrie<T> {
  return { values: null, next: new Map() };
}

export function addPhrase<T>(trie: PhraseTrie<T>, phrase: string, value: T): void {
  let node = trie;
  for (const word of phrase.split(' ')) {
    let next = node.next.get(word);
    if (!next) {
      next = emptyTrie();
      node.next.set(word, next);
    }
    node = next;
  }
  if (node.values) node.values.push(value);
  else node.values = [value];
}

export interface PhraseHit<T> {
  readonly values: readonly T[];
  /** Number of words matched. */
  readonly length: number;
}

/** Longest phrase that starts with `first`; `wordAt(k)` gives the folded k-th word after it, or null where the phrase must end. */
export function longestPhrase<T>(
  trie: PhraseTrie<T>,
  first: string,
  wordAt: (k: number) => string | null,
): PhraseHit<T> | null {
  let node = trie.next.get(first);
  let best: PhraseHit<T> | null = null;
  for (let length = 1; node; length++) {
    if (node.values) best = { values: node.values, length };
    if (node.next.size === 0) break;
    const word = wordAt(length);
    if (word === null) break;
    node = node.next.get(word);
  }
  return best;
}
