/** Where the content of a cue begins and by which construction. */
export interface Complement {
  readonly how: 'that' | 'quote' | 'colon' | 'preposition' | 'noun' | 'bare';
  /** First token of the content (behind the opening mark for a quotation). */
  readonly content: number;
  /** End of the words between cue and content. */
  readonly gapEnd: number;
}

/** The construction itself shows that something is said. */
export function isPlainSpeech({ how }: Complement): boolean {
  return how === 'that' || how === 'quote' || how === 'colon';
}
