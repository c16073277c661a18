import { describe, expect, it } from 'vitest';
import { addPhrase, emptyTrie, longestPhrase } from '../../src/lexicon/phrase-trie.ts';

const trie = emptyTrie<string>();
addPhrase(trie, 'united nations', 'body');
addPhrase(trie, 'united nations security council', 'council');
addPhrase(trie, 'united', 'word');
addPhrase(trie, 'united', 'club');

function look(text: string) {
  const words = text.split(' ');
  return longestPhrase(trie, words[0] ?? '', (k) => words[k] ?? null);
}

describe('the longest phrase', () => {
  it.each<[string, readonly string[], number]>([
    ['united nations security council met', ['council'], 4],
    ['united nations security forces', ['body'], 2],
    ['united front', ['word', 'club'], 1],
    ['united', ['word', 'club'], 1],
  ])('of "%s"', (text, values, length) => {
    expect(look(text)).toEqual({ values, length });
  });

  it.each(['nations united', 'unite', ''])('is none in "%s"', (text) => {
    expect(look(text)).toBeNull();
  });
});
