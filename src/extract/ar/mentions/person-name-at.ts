import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isWord, type Range, tokenAt } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { mayFollow } from './name-follows.ts';
import { mayStart } from './name-start.ts';
import { LISTED } from './no-name-word.ts';

const LONGEST = 8;

/** How sure the words before are that a name starts here. */
export type NameContext = 'none' | 'title' | 'forced';

/**
 * The person's name that starts at a token, or null. Given names of the lists start a name anywhere; after a title any indefinite word may;
 * after an honorific any word. A dictionary word is no reason against a name: only particles, verbs, titles and openers of content end it.
 *   سيرغي لافروف
 */
export function personNameAt(text: ArabicText, index: number, context: NameContext): Range | null {
  const sentence = tokenAt(text, index)?.sentence;
  if (!mayStart(text, index, context)) return null;
  let at = index;
  let words = 0;
  let definites = 0;
  let linked = false;
  while (at < index + LONGEST && isWord(text, at) && tokenAt(text, at)?.sentence === sentence) {
    if (at > index && !mayFollow(text, at, { words, definites, linked })) break;
    const key = foldedAt(text, at) ?? '';
    linked = hasFlag(text, at, WORD.nameLink) && !isDefinite(key);
    if (isDefinite(key)) definites++;
    if (!linked) words++;
    at = afterHyphen(text, at + 1);
  }
  while (at > index && hasFlag(text, at - 1, WORD.nameLink) && !hasFlag(text, at - 1, LISTED)) at--;
  if (at === index) return null;
  if (context === 'none' && at - index < 2) return null;
  return { from: index, to: at };
}

/** A hyphen without spaces joins two parts of a name: Jean-Marc. */
function afterHyphen(text: ArabicText, at: number): number {
  const mark = tokenAt(text, at);
  const before = tokenAt(text, at - 1);
  const next = tokenAt(text, at + 1);
  const hyphen = mark?.kind === 'mark' && (mark.folded === '-' || mark.folded === '\u2011');
  return hyphen && before?.end === mark.start && next?.start === mark.end && next.kind === 'word' ? at + 1 : at;
}
