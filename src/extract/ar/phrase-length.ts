import { type ArabicText, foldedAt, isWord } from './arabic-text.ts';

interface PhraseStarts {
  readonly firsts: ReadonlySet<string>;
  readonly longest: number;
}

const startsOfClass = new WeakMap<ReadonlyMap<string, unknown>, PhraseStarts>();

/** First words of the phrases of a class and the length of its longest, so that most tokens are passed over at once. */
function startsOf(phrases: ReadonlyMap<string, unknown>): PhraseStarts {
  let starts = startsOfClass.get(phrases);
  if (!starts) {
    const split = [...phrases.keys()].map((phrase) => phrase.split(' '));
    starts = {
      firsts: new Set(split.map((words) => words[0] as string)),
      longest: Math.max(1, ...split.map((words) => words.length)),
    };
    startsOfClass.set(phrases, starts);
  }
  return starts;
}

/** A phrase of the lexicon in the text: its key without a leading conjunction, and its length in words. */
interface PhraseFound {
  readonly key: string;
  readonly length: number;
}

/** The longest phrase of a class that starts at a token, or null; marks break phrases. */
export function phraseAt(text: ArabicText, index: number, name: string, longest = 5): PhraseFound | null {
  const first = text.infos[index];
  if (!first || !isWord(text, index)) return null;
  const phrases = text.words.lexicon.words(name);
  const starts = startsOf(phrases);
  const most = Math.min(longest, starts.longest);
  for (const reading of first.readings) {
    if (reading.preposition !== '' || !starts.firsts.has(reading.key)) continue;
    let phrase = reading.key;
    let key = phrase;
    let length = phrases.has(phrase) ? 1 : 0;
    for (let n = 1; n < most && isWord(text, index + n); n++) {
      phrase += ` ${foldedAt(text, index + n)}`;
      if (!phrases.has(phrase)) continue;
      key = phrase;
      length = n + 1;
    }
    if (length > 0) return { key, length };
  }
  return null;
}

/** Length in words of the longest phrase of a class that starts at a token, 0 for none. */
export function phraseLength(text: ArabicText, index: number, name: string, longest = 5): number {
  return phraseAt(text, index, name, longest)?.length ?? 0;
}
