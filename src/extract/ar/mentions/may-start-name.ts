import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, isWord, tokenAt } from '../arabic-text.ts';
import { TEH_MARBUTA, WAW } from '../letters.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import { hasPronoun, isAttachedNoun, LISTED, looksLikeNoName, NEVER } from './no-name.ts';

/** How sure the words before are that a name starts here: nothing, an office, an honorific. */
export type NameContext = 'none' | 'title' | 'forced';

/** A word that may be the first of a name: listed names anywhere, after an office or honorific also words that nothing speaks against. */
export function mayStartName(text: ArabicText, at: number, context: NameContext): boolean {
  const info = text.infos[at];
  if (!info || !isWord(text, at) || info.folded.length < 2) return false;
  if (isIn(text, at, 'title-prepositions') && !(context === 'forced' && hasFlag(text, at + 1, LISTED))) return false;
  const flags = info.main.preposition === '' ? info.main.flags : 0;
  if (flags & LISTED) return true;
  if (phraseLength(text, at, 'not-names', 2) > 0) return false;
  if (context !== 'none' && isIn(text, at + 1, 'divine-ends')) return true;
  if (flags & WORD.nameLink && linkKind(text, info.main.key) === 'start') return true;
  if (isBeforeLink(text, at, flags)) return true;
  return context !== 'none' && mayStartBehindOffice(text, at, flags);
}

/** Whether abu, ibn, abd open a name (`start`) or stand inside it (`inner`). */
function linkKind(text: ArabicText, key: string) {
  return text.words.lexicon.words('name-links').get(key);
}

/** `X bin Y`: whatever word it is. */
function isBeforeLink(text: ArabicText, at: number, flags: number): boolean {
  const next = foldedAt(text, at + 1) ?? '';
  if (!hasFlag(text, at + 1, WORD.nameLink) || isDefinite(next)) return false;
  return !(flags & (WORD.function | WORD.complementizer)) && linkKind(text, next) === 'inner';
}

/** `al-wazir X`: any indefinite word that is neither known as something else nor formed like a verb or noun. */
function mayStartBehindOffice(text: ArabicText, at: number, flags: number): boolean {
  if (flags & WORD.weakGiven) return true;
  const info = text.infos[at];
  if (!info || flags & (NEVER | WORD.demonym | WORD.titleModifier | WORD.anaphor)) return false;
  const { folded, main } = info;
  if (main.taken > 0 && main.flags & NEVER) return false;
  if (looksLikeNoName(text, at) || hasPronoun(text, at) || looksLikeGenitive(text, at)) return false;
  const joined = folded.startsWith(WAW) && folded.length > 3 && main.taken === 0;
  return !joined && !isDefinite(folded) && !isDefinite(main.key);
}

/** `sirriyyat al-mufawadat`, `li-ta'aththur al-jawla`: an unknown feminine noun, or one behind an attached preposition with its genitive. */
function looksLikeGenitive(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  return token !== undefined && (text.content.charAt(token.end - 1) === TEH_MARBUTA || isAttachedNoun(text, at));
}
