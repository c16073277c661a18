import { arabicSounds } from './arabic-sounds.ts';
import { latinSounds } from './latin-sounds.ts';
import type { Sound, WordSounds } from './sound.ts';

/** Consonants that two Arabic spellings of a foreign name share before their long vowels may differ: shorter words are other words. */
const ENOUGH = 4;

const IS_ARABIC = /\p{Script=Arabic}/u;

/** The sounds of one word of a name, in either script. */
export function soundsOf(word: string): WordSounds {
  return IS_ARABIC.test(word) ? arabicSounds(word) : latinSounds(word);
}

/**
 * Whether two words of names, in any two scripts, are spellings of one. Letters are walked side by side: each pair is heard alike, or one of
 * them is faint. Between two Arabic spellings long vowels part names (Hasan, Husayn) and vary in foreign names only (Lavrov).
 */
export function isSameSound(a: WordSounds, b: WordSounds, varies = false): boolean {
  if (a.script !== b.script && isBareBeside(a, b)) return false;
  const mayDrop = dropRule(a, b, varies);
  const isAlike = alikeRule(a, b);
  const seen = new Set<number>();
  const from = (i: number, j: number): boolean => {
    if (i === a.sounds.length && j === b.sounds.length) return true;
    const key = i * (b.sounds.length + 1) + j;
    if (seen.has(key)) return false;
    seen.add(key);
    const left = a.sounds[i];
    const right = b.sounds[j];
    if (left && right && isAlike(left, right) && from(i + 1, j + 1)) return true;
    if (left && mayDrop(a, i) && from(i + 1, j)) return true;
    return right !== undefined && mayDrop(b, j) && from(i, j + 1);
  };
  return from(0, 0);
}

function alikeRule(a: WordSounds, b: WordSounds): (a: Sound, b: Sound) => boolean {
  if (a.script !== b.script) return isAlikeAcross;
  return a.script === 'latin' ? isAlikeLatin : isAlikeArabic;
}

function isAlikeAcross(a: Sound, b: Sound): boolean {
  for (const sound of a.heard) if (b.heard.includes(sound)) return true;
  return false;
}

/** Sounds that spellings in one script vary between; each letter's first sound stands for it. */
const VARYING = ['ae', 'eiy', 'ouw', 'kqg', 'Gg', 'Dd', 'Tt', 'vw'];

function isAlikeLatin(a: Sound, b: Sound): boolean {
  const [left = '', right = ''] = [a.heard[0], b.heard[0]];
  return left === right || VARYING.some((group) => group.includes(left) && group.includes(right));
}

/** A long vowel is itself only: Salim is not Salam. */
function isAlikeArabic(a: Sound, b: Sound): boolean {
  if (a.vowel !== b.vowel) return false;
  return a.vowel ? a.heard[0] === b.heard[0] : isAlikeAcross(a, b);
}

/** `Hamid`, `Karim`: one of the two vowels is long, so Arabic letters without any are another name (Hamad, Karam). */
function isBareBeside(a: WordSounds, b: WordSounds): boolean {
  const [arabic, latin] = a.script === 'arabic' ? [a, b] : [b, a];
  const ending = latin.sounds.slice(-4).map(({ heard, vowel }) => (vowel ? heard[0] : '-'));
  return ending.join('') === 'a-i-' && arabic.sounds.every(({ vowel, faint }) => !vowel && !faint);
}

type DropRule = (word: WordSounds, at: number) => boolean;

function dropRule(a: WordSounds, b: WordSounds, varies: boolean): DropRule {
  if (a.script !== b.script) return ({ sounds }, at) => (sounds[at] as Sound).faint;
  if (a.script === 'latin') return isDoubledVowel;
  const loose = varies && a.foreign && b.foreign && Math.min(consonants(a), consonants(b)) >= ENOUGH;
  return ({ sounds }, at) => loose && at > 0 && at < sounds.length - 1 && (sounds[at] as Sound).vowel;
}

/** Latin spellings differ in the length of a vowel, in *ou* and *ei*, in an h that is not spoken. */
function isDoubledVowel({ sounds }: WordSounds, at: number): boolean {
  const sound = sounds[at] as Sound;
  if (!sound.vowel) return sound.faint;
  const pair = `${sounds[at - 1]?.heard[0] ?? ''}${sound.heard[0]}`;
  const next = `${sound.heard[0]}${sounds[at + 1]?.heard[0] ?? ''}`;
  return ['aa', 'ee', 'ii', 'oo', 'uu', 'ou', 'ie', 'ei'].includes(pair) || next === 'ou' || next === 'ei';
}

function consonants({ sounds }: WordSounds): number {
  return sounds.filter(({ vowel }) => !vowel).length;
}
