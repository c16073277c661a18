/**
 * What a letter of a name may be heard as. Letters are heard alike where they share a sound: jim is heard as j, and as the g of a foreign name.
 * Sounds are single characters: a e i o u y w are vowels or glides, the others consonants (T D x G E H: th dh kh gh 'ayn and hah).
 */
export interface Sound {
  /** Each character a sound that the letter may stand for. */
  readonly heard: string;
  /** It can go unwritten in the other spelling: a short vowel, a silent h, 'ayn beside Latin letters. */
  readonly faint: boolean;
  /** A vowel or a glide. */
  readonly vowel: boolean;
}

/** The sounds of one word as written, letter by letter. */
export interface WordSounds {
  readonly script: 'arabic' | 'latin';
  readonly sounds: readonly Sound[];
  /** Arabic: no letter in it is one that foreign names never have, so its long vowels may vary. */
  readonly foreign: boolean;
}
