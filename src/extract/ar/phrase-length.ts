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

/** Length in words of the longest phrase of a class that starts at `index` (0 for none); marks break phrases. */
export function phraseLength(
  text: ArabicText,
  index: number,
  phrases: ReadonlyMap<string, unknown>,
  longest = 5,
): number {
  const first = text.infos[index];
  if (!first || !isWord(text, index)) return 0;
  const starts = startsOf(phrases);
  const most = Math.min(longest, starts.longest);
  for (const reading of first.readings) {
    if (reading.preposition !== '' || !starts.firsts.has(reading.key)) continue;
    let phrase = reading.key;
    let found = phrases.has(phrase) ? 1 : 0;
    for (let n = 1; n < most && isWord(text, index + n); n++) {
      phrase += ` ${foldedAt(text, index + n)}`;
      if (phrases.has(phrase)) found = n + 1;
    }
    if (found > 0) return found;
  }
  return 0;
}
