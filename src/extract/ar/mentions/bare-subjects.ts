import { withoutArticle } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isWord } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import type { KnownNames } from './known-names.ts';
import { LISTED, looksLikeNoName } from './no-name.ts';

/**
 * Words that stand alone between a reporting verb and its content: `wa-adafa Carter anna ...`. No list is asked: whoever is left to speak
 * there is most likely a family name, and the full name stands elsewhere in the article.
 */
export function bareSubjects(text: ArabicText, names: KnownNames): ReadonlySet<string> {
  const found = new Set<string>();
  for (let verb = 0; verb < text.tokens.length - 1; verb++) {
    if (!hasFlag(text, verb, WORD.finiteCue) || hasFlag(text, verb, WORD.given)) continue;
    const at = verb + 1;
    if (isBareName(text, names, at) && endsSubject(text, at + 1)) found.add(withoutArticle(foldedAt(text, at) ?? ''));
  }
  return found;
}

/** One word that no list calls anything but a name, without clitics. */
function isBareName(text: ArabicText, names: KnownNames, at: number): boolean {
  const info = text.infos[at];
  if (!info || !isWord(text, at) || info.folded.length < 3 || (names.coveredBy[at] ?? -1) >= 0) return false;
  if (names.placeFrom.has(at) || looksLikeNoName(text, at)) return false;
  const flags = info.readings[0]?.flags ?? 0;
  return (flags & ~(LISTED | WORD.weakGiven)) === 0 && info.main.taken === 0;
}

/** The content begins here, or a mark or a particle that parts it from the subject. */
function endsSubject(text: ArabicText, at: number): boolean {
  const mark = isWord(text, at) ? null : foldedAt(text, at);
  if (mark !== null) return mark !== '.' && mark !== '-';
  return hasFlag(text, at, WORD.complementizer | WORD.function);
}
