import { isArabicMark } from '../ar/fold.ts';
import type { Sound, WordSounds } from './sound.ts';

/** What each letter may be heard as, in Arabic names and in foreign ones written in Arabic. */
const CONSONANTS: Readonly<Record<string, string>> = {
  '\u0628': 'bp', // BEH
  '\u067e': 'p', // PEH
  '\u062a': 't', // TEH
  '\u0637': 't', // TAH
  '\u062b': 'Tts', // THEH
  '\u062c': 'jJZC', // JEEM
  '\u0686': 'C', // TCHEH
  '\u062d': 'H', // HAH
  '\u062e': 'x', // KHAH
  '\u062f': 'd', // DAL
  '\u0630': 'Dz', // THAL
  '\u0636': 'dDz', // DAD
  '\u0638': 'Dz', // ZAH
  '\u0631': 'r', // REH
  '\u0632': 'zZ', // ZAIN
  '\u0698': 'Z', // JEH
  '\u0633': 's', // SEEN
  '\u0635': 's', // SAD
  '\u0634': 'S', // SHEEN
  '\u063a': 'GgJ', // GHAIN
  '\u0641': 'fv', // FEH
  '\u06a4': 'v', // VEH
  '\u0642': 'qG', // QAF
  '\u0643': 'kg', // KAF
  '\u06a9': 'kg', // KEHEH
  '\u06af': 'g', // GAF
  '\u0644': 'l', // LAM
  '\u0645': 'm', // MEEM
  '\u0646': 'n', // NOON
  '\u0647': 'h', // HEH
};
/** Long vowels and glides. */
const VOWELS: Readonly<Record<string, string>> = {
  '\u0627': 'aeou', // ALEF
  '\u0622': 'aeou', // ALEF WITH MADDA ABOVE
  '\u0623': 'aeou', // ALEF WITH HAMZA ABOVE
  '\u0625': 'aeiou', // ALEF WITH HAMZA BELOW
  '\u0648': 'wvuo', // WAW
  '\u064a': 'yie', // YEH
  '\u06cc': 'yie', // FARSI YEH
  '\u0649': 'yiea', // ALEF MAKSURA
};
/** Written or not, heard or not: AIN and the hamza by itself or on a carrier. */
const FAINT: Readonly<Record<string, string>> = {
  '\u0639': 'E', // AIN
  '\u0621': 'aeiou', // HAMZA
  '\u0626': 'yie', // YEH WITH HAMZA ABOVE
  '\u0624': 'wuo', // WAW WITH HAMZA ABOVE
};
const TEH = '\u062a';
/** One foreign sound written with two letters: TEH and SHEEN, SEEN or ZAIN. */
const BEHIND_TEH: Readonly<Record<string, string>> = { '\u0634': 'C', '\u0633': 'Ps', '\u0632': 'P' };
/** HEH and TEH MARBUTA are heard as a vowel at the end. */
const FINAL: Readonly<Record<string, string>> = { '\u0647': 'hae', '\u0629': 'hateo' };
/** AIN, HAH, DAD, ZAH: no foreign name is written with them. */
const NATIVE = /[\u0639\u062d\u0636\u0638]/;
/** `'abd al-...`: the article of the second part belongs to neither. */
const SERVANT_OF = /^(\u0639\u0628\u062f)\u0627\u0644(?=..)/;

/** The sounds of a word in Arabic letters, without its article. */
export function arabicSounds(word: string): WordSounds {
  const letters = [...word].filter((letter) => !isArabicMark(letter.charCodeAt(0))).join('');
  const bare = letters.replace(SERVANT_OF, '$1');
  const sounds: Sound[] = [];
  for (let at = 0; at < bare.length; at++) {
    const joined = bare[at] === TEH ? BEHIND_TEH[bare[at + 1] ?? ''] : undefined;
    const sound = joined ? consonant(joined) : toSound(bare, at);
    if (joined) at++;
    if (sound && (sound.vowel || sounds.at(-1)?.heard !== sound.heard)) sounds.push(sound);
  }
  return { script: 'arabic', sounds, foreign: !NATIVE.test(letters) };
}

function toSound(word: string, at: number): Sound | null {
  const letter = word[at] ?? '';
  const last = at === word.length - 1;
  const final = last && at > 0 ? FINAL[letter] : undefined;
  if (final) return { heard: final, faint: isVowel(word[at - 1]), vowel: true };
  const heard = CONSONANTS[letter];
  if (heard) return consonant(heard);
  const faint = FAINT[letter];
  if (faint === 'E') return { heard: at === 0 ? 'Eaeiou' : 'E', faint: true, vowel: false };
  if (faint) return { heard: faint, faint: true, vowel: true };
  const vowel = VOWELS[letter];
  if (!vowel) return null;
  if (at > 0) return { heard: vowel, faint: isUnheard(word, at), vowel: true };
  // An ALEF that opens a word carries any vowel, and none of its own before a long one.
  const opens = vowel.startsWith('a');
  return { heard: opens ? 'aeiouh' : vowel, faint: opens && isVowel(word[1]), vowel: true };
}

/** AIN MEEM REH WAW: 'Amr, written with a WAW that is not heard. */
const AMR = '\u0639\u0645\u0631\u0648';

/** A letter that doubles the one before, an ALEF that carries the long vowel behind it, the WAW of 'Amr. */
function isUnheard(word: string, at: number): boolean {
  const alef = VOWELS[word.charAt(at)]?.startsWith('a') ?? false;
  return word[at - 1] === word[at] || (alef && isVowel(word[at + 1])) || (word === AMR && at === 3);
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter in VOWELS;
}

function consonant(heard: string): Sound {
  return { heard, faint: false, vowel: false };
}
