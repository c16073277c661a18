/** Consonants that Arabic spellings of one foreign sound vary between. */
const SOUND: Readonly<Record<string, string>> = {
  '\u062c': '\u063a', // JEEM -> GHAIN
  '\u0642': '\u063a', // QAF -> GHAIN
  '\u0643': '\u063a', // KAF -> GHAIN
  '\u0637': '\u062a', // TAH -> TEH
  '\u062b': '\u062a', // THEH -> TEH
  '\u0635': '\u0633', // SAD -> SEEN
  '\u0632': '\u0633', // ZAIN -> SEEN
  '\u0638': '\u0636', // ZAH -> DAD
  '\u0630': '\u062f', // THAL -> DAL
};

const VOWELS = '\u0627\u0648\u064a\u0647\u0621'; // ALEF, WAW, YEH, HEH, HAMZA

/** Consonant skeleton of a folded name word: spellings of one foreign name that differ in long vowels or in gh/j/q meet here. */
export function nameSkeleton(word: string): string {
  let skeleton = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    if (i > 0 && VOWELS.includes(letter)) continue;
    const sound = SOUND[letter] ?? letter;
    if (skeleton.at(-1) !== sound) skeleton += sound;
  }
  return skeleton;
}
