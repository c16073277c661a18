import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isWord, type Range, tokenAt } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { mayFollowInName, type NameSoFar } from './may-follow-in-name.ts';
import { mayStartName, type NameContext } from './may-start-name.ts';
import { LISTED } from './no-name.ts';

const LONGEST = 8;

const NON_BREAKING_HYPHEN = '\u2011';

/**
 * The person's name that starts at a token, or null. Given names of the lists start a name anywhere; after a title any indefinite word may;
 * after an honorific any word. A dictionary word is no reason against a name: only particles, verbs, titles and openers of content end it.
 *   `Sirghi Lafruf`
 */
export function personNameAt(text: ArabicText, index: number, context: NameContext): Range | null {
  if (!mayStartName(text, index, context)) return null;
  const to = withoutLinks(text, index, nameEnd(text, index));
  if (to === index || (context === 'none' && to - index < 2)) return null;
  return { from: index, to };
}

/** The token behind the last word that may go on with the name. */
function nameEnd(text: ArabicText, index: number): number {
  const sentence = tokenAt(text, index)?.sentence;
  let soFar: NameSoFar = { words: 0, definites: 0, linked: false };
  let at = index;
  while (at < index + LONGEST && isWord(text, at) && tokenAt(text, at)?.sentence === sentence) {
    if (at > index && !mayFollowInName(text, at, soFar)) break;
    const definite = isDefinite(foldedAt(text, at) ?? '');
    const linked = hasFlag(text, at, WORD.nameLink) && !definite;
    soFar = { words: soFar.words + (linked ? 0 : 1), definites: soFar.definites + (definite ? 1 : 0), linked };
    at = behindHyphen(text, at + 1);
  }
  return at;
}

/** A link that nothing follows (`Muhammad bin`) is left out, unless it is a name as well. */
function withoutLinks(text: ArabicText, from: number, to: number): number {
  let end = to;
  while (end > from && hasFlag(text, end - 1, WORD.nameLink) && !hasFlag(text, end - 1, LISTED)) end--;
  return end;
}

/** A hyphen without spaces joins two parts of a name: Jean-Marc. */
function behindHyphen(text: ArabicText, at: number): number {
  const mark = tokenAt(text, at);
  const next = tokenAt(text, at + 1);
  const hyphen = mark?.kind === 'mark' && (mark.folded === '-' || mark.folded === NON_BREAKING_HYPHEN);
  const glued = tokenAt(text, at - 1)?.end === mark?.start && next?.start === mark?.end;
  return hyphen && glued && next?.kind === 'word' ? at + 1 : at;
}
