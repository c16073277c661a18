import { type ArabicText, hasFlag, isWord, type Range } from '../../arabic-text.ts';
import { WORD } from '../../word-flags.ts';
import { coveringMention, type KnownNames } from '../known-names.ts';
import { personNameAt } from '../person-name-at.ts';
import { CLAUSE } from './office-parts.ts';

const FURTHER = 4;

/** `qala al-mutahaddith ... fi Jinif Muhammad ...`: a long office may hold a whole occasion before the name: the first listed name of its clause is the office's. */
export function nameAhead(text: ArabicText, from: number, limit: number, names: KnownNames): Range | null {
  for (let k = from; k < limit + FURTHER; k++) {
    if (!isWord(text, k) || hasFlag(text, k, CLAUSE)) return null;
    if (k > from && hasFlag(text, k, WORD.title | WORD.honorific)) return null;
    const known = names.personFrom.get(k);
    if (known) return { from: k, to: known.to };
    if (coveringMention(names, k) || names.placeFrom.has(k)) continue;
    const name = personNameAt(text, k, 'none');
    if (name) return name;
  }
  return null;
}
