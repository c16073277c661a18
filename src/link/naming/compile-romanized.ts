import type { KnownPerson } from '../../gazetteer/known.ts';
import { foldArabic } from '../../language/ar/fold.ts';
import { alignWords, nameParts } from '../same-name.ts';

/** People who must write a word so before it counts though it does not sound so: Francois. */
const ENOUGH = 2;

type Counts = Map<string, Map<string, number>>;

/**
 * How each Arabic word of a name is usually written in English, learned from the people whose names are known in both: the form that most
 * of them have, of two as frequent the one first in the alphabet.
 */
export function compileRomanized(people: readonly Pick<KnownPerson, 'names'>[]): Record<string, string> {
  const alike: Counts = new Map();
  const beside: Counts = new Map();
  for (const { names } of people) {
    for (const [arabic, latin] of alikeIn(names)) count(alike, arabic, latin);
    for (const [arabic, latin] of besideIn(names)) count(beside, arabic, latin);
  }
  const words = new Map<string, string>();
  for (const [arabic, forms] of beside) {
    const [latin, times] = mostFrequent(forms);
    if (times >= ENOUGH) words.set(arabic, latin);
  }
  for (const [arabic, forms] of alike) {
    const [latin, times] = mostFrequent(forms);
    const other = beside.get(arabic)?.get(words.get(arabic) ?? '') ?? 0;
    if (times >= other || !words.has(arabic)) words.set(arabic, latin);
  }
  return Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function count(counts: Counts, arabic: string, latin: string): void {
  const forms = counts.get(arabic) ?? new Map<string, number>();
  counts.set(arabic, forms.set(latin, (forms.get(latin) ?? 0) + 1));
}

type Pairs = readonly (readonly [string, string])[];

/** Words that sound alike, of the first Arabic name that sounds like the English one. */
function alikeIn({ ar, en }: KnownPerson['names']): Pairs {
  const latin = nameParts(en[0] ?? '');
  for (const arabic of ar) {
    const pairs = alignWords(nameParts(arabic), latin);
    if (pairs) return folded(pairs);
  }
  return [];
}

/** Words at the same place of the preferred names, where both have as many. */
function besideIn({ ar, en }: KnownPerson['names']): Pairs {
  const [arabic, latin] = [nameParts(ar[0] ?? ''), nameParts(en[0] ?? '')];
  return arabic.length === latin.length ? folded(arabic.map((word, at) => [word, latin[at] ?? ''] as const)) : [];
}

/** Arabic folded, Latin without accents and spaces. */
function folded(pairs: Pairs): Pairs {
  return pairs
    .map(([arabic, latin]) => [foldArabic(arabic).replaceAll(' ', ''), plain(latin)] as const)
    .filter(([, latin]) => /^[a-z]/.test(latin));
}

function plain(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll(' ', '')
    .replace(/^\u0131/, 'i');
}

function mostFrequent(forms: ReadonlyMap<string, number>): readonly [string, number] {
  return [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? ['', 0];
}
