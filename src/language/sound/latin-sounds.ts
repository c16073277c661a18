import type { Sound, WordSounds } from './sound.ts';

/** Letters that lose more than an accent when they are taken apart; each a spelling of ours. */
const LETTERS: Readonly<Record<string, string>> = {
  '\u00e7': 'C', // C WITH CEDILLA: Turkish ch, French s
  '\u010d': 'tch', // C WITH CARON
  '\u0107': 'tch', // C WITH ACUTE
  '\u015f': 'sh', // S WITH CEDILLA
  '\u0161': 'sh', // S WITH CARON
  '\u011f': 'g', // G WITH BREVE
  '\u017e': 'zh', // Z WITH CARON
  '\u017c': 'zh', // Z WITH DOT ABOVE
  '\u0131': 'i', // DOTLESS I
  '\u0142': 'l', // L WITH STROKE
  '\u00f8': 'o', // O WITH STROKE
  '\u00df': 'ss', // SHARP S
  '\u0111': 'd', // D WITH STROKE
  '\u00e6': 'ae', // AE
};
/** Spellings of one sound, longest first, and what they may be heard as. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['tsch', 'C'],
  ['sch', 'S'],
  ['tz', 'P'],
  ['ts', 'Ps'],
  ['tch', 'C'],
  ['tsh', 'C'],
  ['ch', 'CSxk'],
  ['sh', 'S'],
  ['kh', 'xk'],
  ['gh', 'Gg'],
  ['th', 'TtD'],
  ['dh', 'DdzGg'],
  ['zh', 'ZjzC'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['cq', 'k'],
  ['dj', 'jZ'],
  ['dt', 'td'],
  ['cz', 'C'],
  ['sz', 'Ss'],
  ['C', 'Cs'],
  ['b', 'b'],
  ['c', 'ksCjqP'],
  ['d', 'dD'],
  ['f', 'f'],
  ['g', 'gGqj'],
  ['h', 'hH'],
  ['j', 'jZxyi'],
  ['k', 'kq'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['p', 'p'],
  ['q', 'qk'],
  ['r', 'r'],
  ['s', 's'],
  ['t', 't'],
  ['v', 'vfw'],
  ['w', 'wvu'],
  ['x', 'S'],
  ['z', 'zDP'],
  ['a', 'a'],
  ['e', 'e'],
  ['i', 'i'],
  ['o', 'o'],
  ['u', 'u'],
  ['y', 'yi'],
];
const VOWELS = 'aeiouy';
/** `Abdul-`, `Abdel`, `Abdur-` before its doubled letter: the article of the second part belongs to neither. */
const SERVANT_OF = /^(abd)[aeiou](?:l|(?=([rstnzd])\2))/;
/** `McCain` is said as Mac. */
const SON_OF = /^mc/;

/** The sounds of a word in Latin letters, without its article. */
export function latinSounds(word: string): WordSounds {
  const letters = plain(word).replace(SERVANT_OF, '$1').replace(SON_OF, 'mac');
  const sounds: Sound[] = [];
  for (let at = 0; at < letters.length; ) {
    const [spelling, heard] = SPELLINGS.find(([start]) => letters.startsWith(start, at)) ?? [letters[at] ?? '', ''];
    const sound = toSound(letters, at, spelling, heard);
    const doubled = sounds.at(-1)?.heard === heard && (spelling === 'y' || !sound?.vowel);
    if (sound && !doubled) sounds.push(sound);
    if (spelling === 'x' && at > 0) sounds.splice(-1, 1, hard('k'), hard('s'));
    at += spelling.length;
  }
  return { script: 'latin', sounds, foreign: true };
}

function plain(word: string): string {
  return [...word.normalize('NFC').toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/[^a-zC]+/g, '');
}

const hard = (heard: string): Sound => ({ heard, faint: false, vowel: false });

function toSound(word: string, at: number, spelling: string, heard: string): Sound | null {
  if (heard === '') return null;
  const after = word[at + spelling.length] ?? '';
  if (spelling === 's') return hard(sibilant(word, at));
  if (spelling === 'c' && after === 't') return hard('kx');
  if (spelling === 't' && after === '') return hard('td');
  if (spelling === 'h') return { heard, faint: at > 0 && !VOWELS.includes(after || '-'), vowel: false };
  if (!VOWELS.includes(spelling)) return hard(heard);
  const heardSo = spelling === 'a' && OPEN_A.test(word.slice(at)) ? 'aiy' : heard;
  return { heard: heardSo, faint: !isWeighty(word, at), vowel: true };
}

/** `Jason`, `James`, `David`: heard as *ei*. */
const OPEN_A = /^a[^aeiouyh][aeiou]/;

/** An s before t or p is heard as sh in German names, one between vowels or at the end as z. */
function sibilant(word: string, at: number): string {
  const after = word[at + 1] ?? '-';
  if ('tp'.includes(after)) return 'sS';
  const voiced = 'nmlrgdb'.includes(word[at - 1] ?? '-') && after === '-';
  const between = VOWELS.includes(word[at - 1] ?? '-') && VOWELS.includes(after);
  return voiced || between ? 'sz' : 's';
}

/** `Mahmud`, `Mansour`: an u in the last of several syllables is long, but for Yunus, Yusuf and Abdrabbuh. */
const LONG_U = /^u(?![sfh]+$)[^aeiouy]+$/;
const SYLLABLE = /[aeiouy][^aeiouy]+o?$/;

/** A vowel that Arabic writes: one that opens the word, the second part of a diphthong or of a doubled vowel, a y, and all but a and e at the end. */
function isWeighty(word: string, at: number): boolean {
  const letter = word.charAt(at);
  const before = word[at - 1] ?? '-';
  if (at === 0 || letter === 'y') return true;
  if (at === word.length - 1) return 'iou'.includes(letter) || (letter === 'e' && before === 'e');
  if ('ei'.includes(letter) && before === letter) return true;
  if (letter === 'o' && before === 'o') return true;
  if (letter === 'u' && SYLLABLE.test(word.slice(0, at)) && LONG_U.test(word.slice(at))) return true;
  return letter === 'i' && 'ae'.includes(before);
}
