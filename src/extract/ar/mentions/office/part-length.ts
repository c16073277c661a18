import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, isIn, isWord } from '../../arabic-text.ts';
import { WORD } from '../../word-flags.ts';
import { coveringMention, type KnownNames } from '../known-names.ts';

const NOUNS = WORD.organizationHead | WORD.meeting | WORD.titleModifier;

/** Tokens of a part that goes on with a whole office: a place, a name, a noun behind l- or b- or a free preposition. 0 where none stands. */
export function partLength(text: ArabicText, at: number, names: KnownNames): number {
  const place = names.placeFrom.get(at);
  if (place) return place.to - at;
  const mention = coveringMention(names, at);
  if (mention?.from === at) return mention.to - at;
  if (isAttachedNoun(text, at)) return 1;
  return isIn(text, at, 'title-prepositions') ? lengthBehindPreposition(text, at, names) : 0;
}

/** `lil-shu'un al-siyasiyya`, `bi-smi ...`: read by the first of its readings behind l- or b-. */
function isAttachedNoun(text: ArabicText, at: number): boolean {
  const attached = text.infos[at]?.readings.find((r) => r.preposition === 'l' || r.preposition === 'b');
  return attached !== undefined && (isDefinite(attached.key) || (attached.flags & NOUNS) !== 0);
}

/** `fi al-mu'arada`, `ila Suriya`; the occasion of a speech (`fi tasrih`) is none. */
function lengthBehindPreposition(text: ArabicText, at: number, names: KnownNames): number {
  const next = text.infos[at + 1];
  if (!next || !isWord(text, at + 1) || hasFlag(text, at + 1, WORD.speechContext)) return 0;
  const mention = coveringMention(names, at + 1);
  if (mention) return mention.to - at;
  return isDefinite(next.main.key) || next.flags & NOUNS ? 2 : 0;
}
