import { foldArabic } from '../../language/ar/fold.ts';
import { spell } from './spell.ts';

/** Arabic word (or two, joined in English) of a name, folded -> its usual English form in lower case. */
export type Romanized = ReadonlyMap<string, string>;

/** ALEF LAM with a word behind it. */
const ARTICLE = /^\u0627\u0644(?=..)/;
/** BEH NOON, ALEF BEH NOON; ALEF MADDA LAM, the house of. */
const LINKS: Readonly<Record<string, string>> = {
  '\u0628\u0646': 'bin',
  '\u0627\u0628\u0646': 'ibn',
  '\u0627\u0644': 'Al',
};

/**
 * An English form of a name in Arabic letters: each word as people of the knowledge base write it, else letter by letter after the simplified
 * ALA-LC table. Unvowelled text does not tell the short vowels, so this is a guess, and whoever shows it says so.
 */
export function romanize(name: string, known: Romanized): string {
  const words = foldArabic(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const written: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const bare = word.replace(ARTICLE, '');
    const joined = known.get(`${word} ${(words[at + 1] ?? '').replace(ARTICLE, '')}`);
    if (joined !== undefined) at++;
    const link = at > 0 ? LINKS[word] : undefined;
    const article = bare !== word && joined === undefined ? 'al-' : '';
    written.push(link ?? article + capital(joined ?? known.get(bare) ?? known.get(word) ?? spell(bare)));
  }
  return written.join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
