import { isDefinite, withoutArticle } from '../../../language/ar/clitics.ts';
import { type ArabicText, flagsAt, foldedAt, hasFlag, isWord, type Range, tokenAt } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import type { KnownNames } from './known-names.ts';
import { looksLikeNoName, NEVER } from './no-name.ts';

const LONGEST = 3;

/**
 * Full names that end in the family name of a bare subject, read from right to left: the words before it that no list calls anything else.
 *   `ya'tazimu David Kamirun ... wa-qala Kamirun inna`
 * A word that the article also writes with the article is a common noun, and no given name.
 */
export function anchoredNames(
  text: ArabicText,
  names: KnownNames,
  subjects: ReadonlySet<string>,
  inPerson: (token: number) => boolean,
): Range[] {
  if (subjects.size === 0) return [];
  const common = writtenWithArticle(text);
  const found: Range[] = [];
  text.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || !subjects.has(withoutArticle(token.folded)) || inPerson(index)) return;
    let from = index;
    while (from > 0 && index - from < LONGEST && isGivenName(text, names, from - 1, token.sentence, common)) from--;
    if (from < index && !inPerson(from)) found.push({ from, to: index + 1 });
  });
  return found;
}

/** Keys of words that occur with the article, without it. */
function writtenWithArticle(text: ArabicText): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { main } of text.infos) if (isDefinite(main.key)) common.add(withoutArticle(main.key));
  return common;
}

function isGivenName(
  text: ArabicText,
  names: KnownNames,
  at: number,
  sentence: number,
  common: ReadonlySet<string>,
): boolean {
  const token = tokenAt(text, at);
  if (!token || !isWord(text, at) || token.sentence !== sentence || token.folded.length < 2) return false;
  if (flagsAt(text, at) & WORD.given) return true;
  if (hasFlag(text, at, NEVER | WORD.demonym | WORD.anaphor | WORD.adjective | WORD.titleModifier)) return false;
  if ((names.coveredBy[at] ?? -1) >= 0 || names.placeFrom.has(at)) return false;
  if (isDefinite(text.infos[at]?.main.key ?? '') || looksLikeNoName(text, at) || common.has(token.folded)) return false;
  return !looksLikeVerb(text, at);
}

/** First in its sentence, or behind w- and f-: a verb more likely than a name. */
function looksLikeVerb(text: ArabicText, at: number): boolean {
  const before = tokenAt(text, at - 1);
  const first = !before || before.sentence !== tokenAt(text, at)?.sentence;
  return (
    first || (text.infos[at]?.main.conjunction ?? '') !== '' || /^[\u064a\u062a\u0648]/u.test(foldedAt(text, at) ?? '')
  );
}
