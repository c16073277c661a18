import { nameSkeleton } from '../../extract/ar/mentions/name-skeleton.ts';

/**
 * How two full names agree: the same words; the same words in other spellings; one leaves out words between the first and the last; the outer
 * words alone agree, or some words sound alike that are two names as well (`doubtful`).
 */
export type NameRelation = 'same' | 'variant' | 'parts' | 'doubtful';

const LINKS = new Set(['\u0628\u0646', '\u0627\u0628\u0646']);
const SERVANT = '\u0639\u0628\u062f';

/** A name as it is compared. */
export interface ComparedName {
  /** Key words, `bin` out, `'abd` joined to the word behind it. */
  readonly words: readonly string[];
  /** Whether it says who the father is: where two such names differ in the middle, so do the people. */
  readonly father: boolean;
}

export function toComparedName(name: readonly string[]): ComparedName {
  const words: string[] = [];
  for (const word of name) {
    if (LINKS.has(word)) continue;
    if (words.at(-1) === SERVANT) words[words.length - 1] = SERVANT + word;
    else words.push(word);
  }
  return { words, father: name.some((word) => LINKS.has(word)) };
}

/** Two names that may be one person's have this in common: the sound of the first word and of the last. */
export function soundEnds({ words }: ComparedName): string {
  return `${sound(words[0] ?? '')} ${sound(words.at(-1) ?? '')}`;
}

/** The relation of two full names (as compared), or null where they are different names. */
export function nameRelation(
  a: ComparedName,
  b: ComparedName,
  areTwo: (a: string, b: string) => boolean,
): NameRelation | null {
  if (a.words.join(' ') === b.words.join(' ')) return 'same';
  if (a.words.length < 2 || b.words.length < 2 || soundEnds(a) !== soundEnds(b)) return null;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const places = placesIn(short, long);
  if (!places) return a.father || b.father ? null : 'doubtful';
  if (short.some((word, at) => areTwo(word, long[places[at] as number] as string))) return 'doubtful';
  return short.length === long.length ? 'variant' : 'parts';
}

/** Where each word of the shorter name sounds in the longer one, in order and the last one last; null where one does not. */
function placesIn(short: readonly string[], long: readonly string[]): number[] | null {
  const places: number[] = [];
  let at = 0;
  for (const word of short.slice(0, -1)) {
    while (at < long.length && sound(long[at] as string) !== sound(word)) at++;
    if (at >= long.length - 1) return null;
    places.push(at++);
  }
  return [...places, long.length - 1];
}

function sound(word: string): string {
  const skeleton = nameSkeleton(word);
  return skeleton.length > 2 ? skeleton : word;
}
