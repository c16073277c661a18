import { foldArabic } from '../../language/ar/fold.ts';
import { spell } from './spell.ts';

/** Arabic word of a name, folded and without its article -> its usual English form in lower case. */
export type Romanized = ReadonlyMap<string, string>;

/** ALEF LAM with a word behind it. */
const ARTICLE = /^\u0627\u0644(?=..)/;
/** AIN BEH DAL, by itself or with ALEF LAM behind it. */
const SERVANT = '\u0639\u0628\u062f';
const SERVANT_OF = /^(\u0639\u0628\u062f)\u0627\u0644(?=..)/;
/** BEH NOON, ALEF BEH NOON; ALEF LAM (folded from ALEF MADDA), the house of. */
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
    const servant = word === SERVANT && at + 1 < words.length;
    if (servant) at++;
    const link = written.length > 0 ? LINKS[word] : undefined;
    written.push(link ?? (servant ? ofServant(words[at] ?? '', known) : ofWord(word, known)));
  }
  return written.join(' ');
}

function ofWord(word: string, known: Romanized): string {
  const [, servant] = SERVANT_OF.exec(word) ?? [];
  if (servant) return ofServant(word.slice(servant.length), known);
  const bare = word.replace(ARTICLE, '');
  return (bare === word ? '' : 'al-') + capital(known.get(bare) ?? spell(bare));
}

/** `'Abd` and whose servant: one name. */
function ofServant(word: string, known: Romanized): string {
  const bare = word.replace(ARTICLE, '');
  const whole = known.get(SERVANT + bare);
  return whole === undefined ? `Abd ${ofWord(word, known)}` : capital(whole);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
