import type { KnownPerson } from '../../gazetteer/known.ts';
import { foldArabic } from '../../language/ar/fold.ts';
import { alignWords, nameParts } from '../same-name.ts';

/**
 * How each Arabic word of a name is usually written in English, learned from the people whose names are known in both: the form that most
 * of them have, of two as frequent the one first in the alphabet.
 */
export function compileRomanized(people: readonly Pick<KnownPerson, 'names'>[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { names } of people) {
    for (const [arabic, latin] of pairsOf(names)) {
      const forms = counts.get(arabic) ?? new Map<string, number>();
      counts.set(arabic, forms.set(latin, (forms.get(latin) ?? 0) + 1));
    }
  }
  const words = [...counts].map(([arabic, forms]) => [arabic, mostFrequent(forms)] as const);
  return Object.fromEntries(words.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first names in both scripts that sound alike. */
function pairsOf({ ar, en }: KnownPerson['names']): readonly (readonly [string, string])[] {
  const [english] = en;
  if (english === undefined) return [];
  for (const arabic of ar) {
    const pairs = alignWords(nameParts(arabic), nameParts(english));
    if (pairs) return pairs.map(([a, b]) => [foldArabic(a), plain(b)] as const).filter(([, latin]) => latin !== '');
  }
  return [];
}

/** Without accents and spaces. */
function plain(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll(' ', '');
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
