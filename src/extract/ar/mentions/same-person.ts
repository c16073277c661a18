import type { Known } from '../../../gazetteer/known.ts';
import { isDefinite, withoutArticle } from '../../../language/ar/clitics.ts';
import { foldArabic } from '../../../language/ar/fold.ts';
import type { Entity } from '../entities.ts';
import { BEH, NOON } from '../letters.ts';
import { nameSkeleton } from './name-skeleton.ts';

/** Folded words of a name, marks off. */
export function nameWords(name: string): string[] {
  return foldArabic(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** BEH, NOON: bin, son of. */
const SON_OF = BEH + NOON;

/** One person if the shorter name is a subsequence of the longer, spelt alike or with the same consonants, family name included. */
export function samePerson(entity: Entity, words: readonly string[], known: Known | null): boolean {
  if (known && entity.known) return known.id === entity.known.id;
  const [short, long] = words.length <= entity.words.length ? [words, entity.words] : [entity.words, words];
  const places = placesIn(long, short);
  if (!places) return false;
  const [first = 0] = places;
  if (short.length === 1) return first === long.length - 1 || isDefinite(short[0] ?? '');
  const ending = first + short.length === long.length && long[first - 1] !== SON_OF;
  const exact = places.some((place, at) => long[place] === short[at]);
  return (first === 0 || ending) && (exact || short.length > 2);
}

/** Where each word of the shorter name stands in the longer one, in order; null where one is missing. */
function placesIn(long: readonly string[], short: readonly string[]): number[] | null {
  const places: number[] = [];
  for (const word of short) {
    const from = (places.at(-1) ?? -1) + 1;
    const place = long.findIndex((other, at) => at >= from && isSameWord(word, other));
    if (place < 0) return null;
    places.push(place);
  }
  return places.length > 0 ? places : null;
}

function isSameWord(a: string, b: string): boolean {
  if (a === b || withoutArticle(a) === withoutArticle(b)) return true;
  const skeleton = nameSkeleton(a);
  return skeleton.length > 2 && skeleton === nameSkeleton(b);
}
