import { nameSkeleton } from '../../extract/ar/mentions/name-skeleton.ts';
import { foldArabic } from '../../language/ar/fold.ts';
import { soundKeys } from '../../language/sound/sound-keys.ts';
import { nameKey } from '../name-key.ts';
import { alignWords, type GivenNames, nameParts } from '../same-name.ts';

/**
 * How two full names agree: the same words; the same words in other spellings or in the other script; one leaves out words between the first and the
 * last; the outer words alone agree, or some words sound alike that are two names as well (`doubtful`).
 */
export type NameRelation = 'same' | 'variant' | 'parts' | 'doubtful';

/** A name as it is compared. */
export interface ComparedName {
  /** Key words, for counting namesakes. */
  readonly words: readonly string[];
  /** The words that tell, as `nameParts` gives them, folded. */
  readonly parts: readonly string[];
  /** Consonants of each part. */
  readonly sounds: readonly string[];
  /** Whether it says who the father is: where two such names differ in the middle, so do the people. */
  readonly father: boolean;
  readonly isLatin: boolean;
}

/** What is known of names at large. */
export interface NameJudge {
  /** Whether two words that sound alike are two well-known names. */
  readonly areTwoNames: (a: string, b: string) => boolean;
  readonly given: GivenNames;
}

/** BEH NOON, ALEF BEH NOON, and as Latin letters write them. */
const SON_OF = /(?<!\p{L})(?:\u0627?\u0628\u0646|bin|ibn|ben)(?!\p{L})/iu;

/** @param name as written */
export function toComparedName(name: string): ComparedName {
  const parts = nameParts(name).map(foldArabic);
  return {
    words: nameKey(name).split(' '),
    parts,
    sounds: parts.map(sound),
    father: SON_OF.test(name),
    isLatin: /\p{Script=Latin}/u.test(name),
  };
}

/** What two names in one script have in common where they may agree: the sound of the first word and of the last. */
export function soundEnds({ sounds }: ComparedName): string {
  return `${sounds[0] ?? ''} ${sounds.at(-1) ?? ''}`;
}

/** The same for names in two scripts: coarser, and several a name. */
export function scriptlessEnds({ parts }: ComparedName): string[] {
  const lasts = soundKeys(parts.at(-1) ?? '');
  return soundKeys(parts[0] ?? '').flatMap((first) => lasts.map((last) => `${first}/${last}`));
}

/** The relation of two names, or null where they are different names. */
export function nameRelation(a: ComparedName, b: ComparedName, { areTwoNames, given }: NameJudge): NameRelation | null {
  if (a.parts.join(' ') === b.parts.join(' ')) return 'same';
  if (a.parts.length < 2 || b.parts.length < 2) return null;
  if (a.isLatin !== b.isLatin) return alignWords(a.parts, b.parts, given) ? 'variant' : null;
  if (soundEnds(a) !== soundEnds(b)) return null;
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  const places = placesIn(short.sounds, long.sounds);
  if (!places) return a.father || b.father ? null : 'doubtful';
  if (short.parts.some((part, at) => areTwoNames(part, long.parts[places[at] as number] as string))) return 'doubtful';
  return short.parts.length === long.parts.length ? 'variant' : 'parts';
}

/** Where each sound of the shorter name stands in the longer one, in order and the last one last; null where one does not. */
function placesIn(short: readonly string[], long: readonly string[]): number[] | null {
  const places: number[] = [];
  let at = 0;
  for (const each of short.slice(0, -1)) {
    while (at < long.length && long[at] !== each) at++;
    if (at >= long.length - 1) return null;
    places.push(at++);
  }
  return [...places, long.length - 1];
}

/** A short word is told by all its letters. */
function sound(word: string): string {
  const skeleton = nameSkeleton(word);
  return skeleton.length > 2 ? skeleton : word;
}
