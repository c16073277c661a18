import { foldArabic } from '../../../../language/ar/fold.ts';
import { foldedAt, isIn } from '../../arabic-text.ts';
import { BEH, WAW } from '../../letters.ts';
import type { Complement } from './complement.ts';
import type { Gap } from './gap.ts';

/** A cue that takes only its preposition has its clause this close. */
const NEAR = 12;

/** `akkada anna ...`, `akkada ala anna ...`, `afada bi-anna ...`: a clause behind a complementiser, with the cue's preposition or without. */
export function thatComplement({ text, cue, from, that, prepositions }: Gap, at: number): Complement | null {
  const before = foldedAt(text, at - 1) ?? '';
  const free = prepositions.some((preposition) => isPreposition(before, preposition));
  const complement: Complement = { how: 'that', content: at + 1, gapEnd: free ? at - 1 : at };
  if (free) return complement;
  if (at > from && at - 1 !== cue.from && isIn(text, at - 1, 'not-complement-before')) return null;
  const attached = prepositions.includes(BEH) && foldedAt(text, at)?.startsWith(BEH);
  const own = that || prepositions.length === 0 || attached;
  return own || at <= cue.to + NEAR ? complement : null;
}

/** A folded word is a preposition of the lexicon, with w- or without. */
export function isPreposition(folded: string, preposition: string): boolean {
  const key = foldArabic(preposition);
  return folded === key || folded === WAW + key;
}
