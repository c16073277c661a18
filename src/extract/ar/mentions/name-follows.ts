import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { endsHere, hasClitic, isFuture, LISTED, looksAccusative, NEVER } from './no-name-word.ts';

const NOT_FAMILY =
  WORD.function |
  WORD.complementizer |
  WORD.verbalNoun |
  WORD.titleModifier |
  WORD.organizationHead |
  WORD.personNoun |
  WORD.anaphor |
  WORD.title |
  WORD.speechContext |
  WORD.time |
  WORD.meeting;

interface Sofar {
  readonly words: number;
  readonly definites: number;
  readonly linked: boolean;
}

export function mayFollow(text: ArabicText, at: number, { words, definites, linked }: Sofar): boolean {
  const info = text.infos[at];
  if (!info) return false;
  const whole = info.readings[0]?.flags ?? 0;
  if (info.folded.length < 2) return false;
  if (linked) return (whole & (WORD.function | WORD.complementizer)) === 0 || (whole & LISTED) !== 0;
  if (whole & WORD.nameLink) return true;
  if (isDefinite(info.folded)) {
    if (whole & WORD.surname) return true;
    if (definites > 0 && text.words.lexicon.words('family-names').has(info.folded)) return true;
    if (whole & NOT_FAMILY)
      return words === 1 && definites === 0 && (whole & (WORD.title | WORD.honorific)) !== 0 && endsHere(text, at + 1);
    if (whole & WORD.demonym) return words === 1 && definites === 0;
    return definites === 0 ? words <= 3 : words <= 5 && definites < 3 && words >= 2;
  }
  if (whole & LISTED && !(whole & WORD.time && words > 1)) return definites === 0 || words <= 2;
  if (whole & WORD.title && hasFlag(text, at + 1, WORD.nameLink)) return true;
  if (definites > 0) return words <= 3 && isIndefinitePerson(text, at) && subjectEnds(text, at + 1);
  if (words <= 2 && isIndefinitePerson(text, at) && subjectEnds(text, at + 1)) return true;
  if (whole & (NEVER | WORD.demonym | WORD.anaphor)) return false;
  if (info.main.taken > 0 && info.main.flags & (NEVER | WORD.demonym)) return false;
  if (isFuture(info.folded) || looksAccusative(text, at) || hasClitic(text, at)) return false;
  if (whole & WORD.weakGiven) return words <= 3;
  if (words === 1) return true;
  return words <= 3 && endsHere(text, at + 1);
}

/** A noun or adjective that may be a family name where a clause or a mark follows at once: Abd al-Baqi Kabir. */
function isIndefinitePerson(text: ArabicText, at: number): boolean {
  const flags = text.infos[at]?.readings[0]?.flags ?? 0;
  return (
    (flags &
      (WORD.function |
        WORD.complementizer |
        WORD.finiteCue |
        WORD.participleCue |
        WORD.narrative |
        WORD.time |
        WORD.verbalNoun |
        WORD.adverb)) ===
    0
  );
}

/** A complementiser or a comma stands here. */
function subjectEnds(text: ArabicText, at: number): boolean {
  const mark = foldedAt(text, at);
  return hasFlag(text, at, WORD.complementizer) || mark === '\u060c' || mark === ',' || mark === ':';
}
