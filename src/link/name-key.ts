import { foldArabic } from '../language/ar/fold.ts';

/**
 * Where two spellings of a name meet: Arabic folding, lower case, Latin accents off, the article off each Arabic word,
 * everything that is no letter or digit a space. For search and for ids; never shown.
 */
export function nameKey(text: string): string {
  return foldArabic(text.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(withoutArticle)
    .join(' ');
}

function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('\u0627\u0644') ? word.slice(2) : word;
}
