import { contentEnd } from './content-end.ts';
import { type EnglishText, isMark, isWord, opensQuote, type Range, wordAt } from './english-text.ts';
import type { CueHit } from './find-cues.ts';
import { hasVerb } from './has-verb.ts';

/** Content to the left, and on behind the cue where the quotation or the clause goes on. */
export function around(
  text: EnglishText,
  left: Range & { quoted: boolean },
  from: number,
  limit: number,
  later: readonly CueHit[],
  inverted: boolean,
): Range {
  const whole = { first: left.first, end: left.end };
  for (let at = from; at < limit; at++) {
    if (later.some((cue) => cue.first === at)) return whole;
    if (text.quoteOf[at] !== -1 && left.quoted) {
      if (at > from && isWord(text, at - 1)) return whole;
      const end = contentEnd(text, at, limit, 'quote', later);
      return { first: left.first, end };
    }
    if (wordAt(text, at) === ',' && !opensQuote(text, at + 1) && !inverted && !isWhole(text, left))
      return continues(text, left, at + 1, limit, later) ?? whole;
  }
  return whole;
}

/** A quotation of more than a few words is no part of a clause that goes on. */
function isWhole(text: EnglishText, { first, end, quoted }: Range & { quoted: boolean }): boolean {
  return quoted && (end - first > FRAGMENT || hasVerb(text, first, end));
}

const FRAGMENT = 5;

/** `The deal, he said, would help` goes on; `It was over, he said, as guests left` does not. */
function continues(text: EnglishText, left: Range, at: number, limit: number, later: readonly CueHit[]): Range | null {
  const { words } = text;
  const word = wordAt(text, at);
  if (at >= limit - 1 || isMark(text, at)) return null;
  const finished = text.quoteOf[left.first] !== -1 || hasVerb(text, left.first, left.end);
  if (finished && (words['content-stops'].has(word) || words.coordinators.has(word) || word.endsWith('ing')))
    return null;
  if (words.relatives.has(word) && word !== 'that') return null;
  return { first: left.first, end: contentEnd(text, at, limit, 'clause', later) };
}
