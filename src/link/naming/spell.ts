/** Folded Arabic letters after the simplified ALA-LC table: no dots, no macrons, no sign for 'ayn and hamza. */
const LETTERS: Readonly<Record<string, string>> = {
  '\u0628': 'b', // BEH
  '\u067e': 'p', // PEH
  '\u062a': 't', // TEH
  '\u062b': 'th', // THEH
  '\u062c': 'j', // JEEM
  '\u0686': 'ch', // TCHEH
  '\u062d': 'h', // HAH
  '\u062e': 'kh', // KHAH
  '\u062f': 'd', // DAL
  '\u0630': 'dh', // THAL
  '\u0631': 'r', // REH
  '\u0632': 'z', // ZAIN
  '\u0698': 'zh', // JEH
  '\u0633': 's', // SEEN
  '\u0634': 'sh', // SHEEN
  '\u0635': 's', // SAD
  '\u0636': 'd', // DAD
  '\u0637': 't', // TAH
  '\u0638': 'z', // ZAH
  '\u063a': 'gh', // GHAIN
  '\u0641': 'f', // FEH
  '\u06a4': 'v', // VEH
  '\u0642': 'q', // QAF
  '\u0643': 'k', // KAF
  '\u0644': 'l', // LAM
  '\u0645': 'm', // MEEM
  '\u0646': 'n', // NOON
  '\u0647': 'h', // HEH
};
const ALEF = '\u0627';
const WAW = '\u0648';
const YEH = '\u064a';
const HEH = '\u0647';
const AIN = '\u0639';

/** Two consonants that foreign names begin with, and two that names end in. */
const USUAL = /^(?:[bpdkgf][rl]|tr|s[tkpmnl])$/;
const ENDING = /^(?:n[dtksgz]|r[dtknmgsz]|l[dtks]|s[tk]|m[bp])/;

/** One folded word, letter by letter, with an *a* between consonants that no vowel parts. */
export function spell(word: string): string {
  let written = '';
  for (let at = 0; at < word.length; at++) {
    const next = letterAt(word, at);
    const pair = (written.at(-1) ?? '') + next;
    const clash = isConsonant(pair[0]) && written !== '' && isConsonant(next[0]);
    const last = at === word.length - 1;
    // A cluster of two inside a word is usual, at its beginning there is none but in foreign names.
    const bare = !/[aiu]/.test(written) || /[^aiu]{2}$/.test(written) || last;
    const usual = (at === 1 && USUAL.test(pair)) || (last && ENDING.test(pair));
    written += (clash && bare && !usual ? 'a' : '') + next;
  }
  return written;
}

function letterAt(word: string, at: number): string {
  const letter = word.charAt(at);
  if (letter === ALEF) return 'a';
  if (letter === AIN) return isVowel(word[at + 1]) ? '' : 'a';
  if (letter === HEH && at === word.length - 1 && at > 0) return isVowel(word[at - 1]) ? 'h' : 'a';
  const glides = at === 0 || word[at + 1] === ALEF || word[at - 1] === ALEF;
  if (letter === WAW) return glides ? 'w' : 'u';
  if (letter === YEH) return glides ? 'y' : 'i';
  return LETTERS[letter] ?? (/[a-z0-9]/i.test(letter) ? letter : '');
}

function isVowel(letter: string | undefined): boolean {
  return letter === ALEF || letter === WAW || letter === YEH;
}

function isConsonant(letter: string | undefined): boolean {
  return letter !== undefined && !/[aiu]/.test(letter);
}
