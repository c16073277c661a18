import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, tokenAt } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { hasClitic, isFuture, LISTED, looksAccusative, NEVER } from './no-name-word.ts';
import type { NameContext } from './person-name-at.ts';

export function mayStart(text: ArabicText, index: number, context: NameContext): boolean {
  const info = text.infos[index];
  const token = tokenAt(text, index);
  if (!info || token?.kind !== 'word' || info.folded.length < 2) return false;
  const flags = info.main.preposition === '' ? info.main.flags : 0;
  const preposition = text.words.lexicon.words('title-prepositions').has(info.folded);
  if (preposition && (context !== 'forced' || !hasFlag(text, index + 1, LISTED))) return false;
  if (flags & LISTED) return true;
  if (context !== 'none' && isIn(text, index + 1, 'divine-ends')) return true;
  if (flags & WORD.nameLink && text.words.lexicon.words('name-links').get(info.main.key) === 'start') return true;
  if (
    hasFlag(text, index + 1, WORD.nameLink) &&
    !(flags & (WORD.function | WORD.complementizer)) &&
    !isDefinite(foldedAt(text, index + 1) ?? '') &&
    text.words.lexicon.words('name-links').get(foldedAt(text, index + 1) ?? '') === 'inner'
  )
    return true;
  if (context === 'none') return false;
  if (flags & WORD.weakGiven) return true;
  if (flags & (NEVER | WORD.demonym | WORD.titleModifier | WORD.anaphor)) return false;
  if (info.main.taken > 0 && info.main.flags & NEVER) return false;
  if (isFuture(info.folded) || looksAccusative(text, index) || hasClitic(text, index) || hasPronoun(text, index))
    return false;
  if (info.folded.charAt(0) === WAW && info.folded.length > 3 && info.main.taken === 0) return false;
  return !isDefinite(info.folded) && !isDefinite(info.main.key);
}

const WAW = '\u0648';

const PRONOUNS = ['\u0647\u0627', '\u0647\u0645', '\u0646\u0627'];

const HEH = 0x0647;

/** A possessive pronoun ends the word: no name unless listed. HEH as written is one, TEH MARBUTA is none. */
function hasPronoun(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (!token || token.folded.length < 5) return false;
  return PRONOUNS.some((pronoun) => token.folded.endsWith(pronoun)) || text.content.charCodeAt(token.end - 1) === HEH;
}
