import type { Known } from '../../../gazetteer/known.ts';
import { isDefinite, withoutArticle } from '../../../language/ar/clitics.ts';
import { foldArabic } from '../../../language/ar/fold.ts';
import type { Entity } from '../entities.ts';
import { nameSkeleton } from './name-skeleton.ts';

/** Folded words of a name, marks off. */
export function nameWords(name: string): string[] {
  return foldArabic(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

const SON_OF = '\u0628\u0646';

/** One person if the shorter name is a subsequence of the longer, spelt alike or with the same consonants, family name included. */
export function samePerson(entity: Entity, words: readonly string[], known: Known | null): boolean {
  if (known && entity.known) return known.id === entity.known.id;
  const [short, long] = words.length <= entity.words.length ? [words, entity.words] : [entity.words, words];
  if (short.length === 0) return false;
  let at = 0;
  let exact = 0;
  let first = -1;
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at] as string)) at++;
    if (at === long.length) return false;
    if (first < 0) first = at;
    if (long[at] === word) exact++;
    at++;
  }
  if (short.length > 1) {
    const ending = first + short.length === long.length && long[first - 1] !== SON_OF;
    return (first === 0 || ending) && (exact > 0 || short.length > 2);
  }
  return at === long.length || isDefinite(short[0] as string);
}

function sameWord(a: string, b: string): boolean {
  if (a === b || withoutArticle(a) === withoutArticle(b)) return true;
  const skeleton = nameSkeleton(a);
  return skeleton.length > 2 && skeleton === nameSkeleton(b);
}
