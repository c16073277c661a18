import type { ReferenceRole } from '../../../../extraction.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { phraseEndingAt, tokenBefore } from './word-before.ts';

const WORDS_BACK = 6;

/** `ma'a duwal minha al-Urdun`: an example has the part of what it is an example of. */
export function exampleOf({ text, from, told }: Scene, phrase: NamePhrase): ReferenceRole | null {
  const example = phraseEndingAt(text, tokenBefore(text, phrase.from), 'example-words', true);
  if (!example || phrase.preposition !== '') return null;
  for (let at = example.from - 1; at >= Math.max(from, example.from - WORDS_BACK); at--) {
    const other = told.get(at + 1);
    if (other) return other.role;
    const found = phraseEndingAt(text, at, 'role-words');
    if (found) return found.value as ReferenceRole;
  }
  return null;
}
