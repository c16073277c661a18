import { type EnglishText, wordAt } from './english-text.ts';

type Phrases = ReadonlyMap<string, unknown>;
const made = new WeakMap<Phrases, ReadonlyMap<string, number>>();

/** For the first word of each phrase the number of words of the longest one. Worked out once a map. */
function longestByFirst(phrases: Phrases): ReadonlyMap<string, number> {
  let lengths = made.get(phrases);
  if (!lengths) {
    const found = new Map<string, number>();
    for (const phrase of phrases.keys()) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      found.set(first, Math.max(found.get(first) ?? 0, words.length));
    }
    lengths = found;
    made.set(phrases, lengths);
  }
  return lengths;
}

/** Number of words of the longest of `phrases` that starts at a token, or 0. */
export function phraseLength(text: EnglishText, at: number, phrases: Phrases): number {
  const longest = longestByFirst(phrases).get(wordAt(text, at)) ?? 0;
  for (let n = longest; n > 0; n--) {
    if (phrases.has(n === 1 ? wordAt(text, at) : text.folded.slice(at, at + n).join(' '))) return n;
  }
  return 0;
}
