import { soundsOf } from './same-sound.ts';
import type { Sound } from './sound.ts';

/** Consonants that one key stands for; what is in no class (h, w, y, 'ayn, vowels) leaves nothing in a key. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['B', 'bp'],
  ['F', 'fv'],
  ['T', 'tT'],
  ['D', 'dD'],
  ['S', 'szP'],
  ['C', 'S'],
  ['K', 'kgqGjJCZ'],
  ['X', 'x'],
  ['R', 'r'],
  ['L', 'l'],
  ['M', 'm'],
  ['N', 'n'],
];
const MOST = 16;

/**
 * Keys under which all spellings of a word of a name are found, in either script: its consonants by class. A letter that is heard in several
 * classes gives several keys; two words that `isSameSound` takes for one share a key. Coarse: compare what is found.
 */
export function soundKeys(word: string): readonly string[] {
  let keys = [''];
  for (const sound of soundsOf(word).sounds) {
    const classes = classesOf(sound);
    const longer = keys.flatMap((key) => classes.map((each) => (key.endsWith(each) ? key : key + each)));
    keys = [...new Set(longer)].slice(0, MOST);
  }
  return keys;
}

function classesOf({ heard, vowel }: Sound): readonly string[] {
  if (vowel && !heard.includes('v')) return [''];
  const classes = CLASSES.flatMap(([name, sounds]) => ([...heard].some((each) => sounds.includes(each)) ? [name] : []));
  const silent = classes.length === 0 || /[wyhH]/.test(heard);
  return silent ? ['', ...classes] : classes;
}
