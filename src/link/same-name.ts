import { foldArabic } from '../language/ar/fold.ts';
import { isSameSound, soundsOf } from '../language/sound/same-sound.ts';
import { nameKey } from './name-key.ts';

/**
 * How two names agree: `exact` by the key of names; `variant` where they differ in what one script leaves open (bin, the article, a doubled
 * name, Abd Allah in one word or two); `sound` where only the sound of each word agrees, so that both may be spellings of one foreign or
 * transliterated name.
 */
export type NameMatch = 'exact' | 'variant' | 'sound';

/** Arabic given names, folded: `lexicons.ar.words('given-names')`. */
export type GivenNames = Pick<ReadonlyMap<string, unknown>, 'has'>;

/**
 * Whether two full names can be one person's. All words must agree in order; what `nameParts` leaves out may be missing in either.
 * @param given lets long vowels vary between two Arabic spellings of words that are no Arabic names; without it they never do
 */
export function sameName(a: string, b: string, given: GivenNames | null = null): NameMatch | null {
  if (nameKey(a) === nameKey(b)) return 'exact';
  const [left, right] = [nameParts(a), nameParts(b)];
  if (left.length === 0 || right.length === 0 || !agreeInInitials(a, b)) return null;
  if (foldArabic(left.join('')) === foldArabic(right.join(''))) return 'variant';
  return alignWords(left, right, given) ? 'sound' : null;
}

/** ALEF LAM, ALEF MADDA LAM (the house of), BEH NOON, ALEF BEH NOON; their Latin forms stand beside them. */
const ARTICLE = /^(?:\u0627\u0644(?=..)|\u0622\u0644$|\u0627\u0644$)/;
const SON_OF = new Set(['\u0628\u0646', '\u0627\u0628\u0646', 'bin', 'ibn', 'ben']);
const LATIN_ARTICLE = new Set(['al', 'el', 'aal', 'ul']);
/** ALEF BEH WAW and its cases. */
const KUNYA = /^[\u0623\u0627]\u0628[\u0648\u064a\u0627\u0649]$/;
const KUNYA_WORD = '\u0627\u0628\u0648';
/** `as-Sadr`, `ar-Rahman`: the article before a sun letter. */
const SUN = /\ba([drstzn]|sh)-(?=\1)/g;

/** The words that tell: no article, no son-of behind the first word, no word twice in a row, the father's word in one case. */
export function nameParts(name: string): readonly string[] {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(INITIAL, ' ')
    .replace(SUN, '')
    .replace(/['\u2018\u2019\u02bb\u02bc\u02bf\u02be`]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  const telling = words
    .filter((word, at) => !LATIN_ARTICLE.has(word) && (at === 0 || !SON_OF.has(word)))
    .map((word) => (KUNYA.test(word) ? KUNYA_WORD : word.replace(ARTICLE, '')))
    .filter((word) => word !== '');
  return withServants(telling.filter((word, at) => word !== telling[at - 1]));
}

/** An initial may be missing from one name; two names with initials must have the same: George W. Bush is not George H. W. Bush. */
function agreeInInitials(a: string, b: string): boolean {
  const [left, right] = [initials(a), initials(b)];
  return left === '' || right === '' || left === right;
}

function initials(name: string): string {
  return [...name.matchAll(INITIAL)].map(([, letter]) => letter?.toLowerCase()).join('');
}

const INITIAL = /(?<=\s)(\p{Script=Latin})(?:\.|(?=\s))/gu;

/** AIN BEH DAL, and its Latin forms with the article of what follows. */
const SERVANT = /^(?:\u0639\u0628\u062f|abd[aeou]?l?)$/;

const JOINED_SERVANT = /^(\u0639\u0628\u062f)\u0627\u0644(?=..)/;

/** `'Abd` is no name without the word behind it. */
function withServants(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const written of words) {
    const word = written.replace(JOINED_SERVANT, '$1');
    const before = parts.at(-1);
    if (before !== undefined && SERVANT.test(before)) parts[parts.length - 1] = before + word;
    else parts.push(word);
  }
  return parts;
}

/** Words of one name beside the same words of another; one word may be two of the other. Null where a word has no like. */
export function alignWords(
  a: readonly string[],
  b: readonly string[],
  given: GivenNames | null = null,
): (readonly [string, string])[] | null {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? [] : null;
  for (const [m, n] of WIDTHS) {
    if (m > a.length || n > b.length) continue;
    if (!isSameWord(a.slice(0, m).join(''), b.slice(0, n).join(''), given)) continue;
    const rest = alignWords(a.slice(m), b.slice(n), given);
    if (rest) return [[a.slice(0, m).join(' '), b.slice(0, n).join(' ')], ...rest];
  }
  return null;
}

const WIDTHS = [
  [1, 1],
  [2, 1],
  [1, 2],
] as const;

/** One word of a name in two spellings, its joined Latin article aside. */
export function isSameWord(a: string, b: string, given: GivenNames | null = null): boolean {
  if (NUMBER.test(a) || NUMBER.test(b)) return a === b;
  const varies = given !== null && !given.has(foldArabic(a)) && !given.has(foldArabic(b));
  if (isSameSound(soundsOf(a), soundsOf(b), varies)) return true;
  const [left, right] = [withoutJoinedArticle(a), withoutJoinedArticle(b)];
  return (left !== a || right !== b) && isSameSound(soundsOf(left), soundsOf(right));
}

/** A second or third of his name, or anything with digits: told by itself only. */
const NUMBER = /\d|^(?:i{2,3}|iv|vii{1,2}|ix|xi{2,3}|xi?v|xvi)$/;

/** `Albusaidi`, `Elsisi`, `Bensalah`. */
function withoutJoinedArticle(word: string): string {
  return word.replace(/^(?:[ae]l(?=[^aeioul]\w{3})|ben(?=\w{4}))/, '');
}
