import type { ReferenceRole } from '../../extraction.ts';
import { type EnglishText, wordAt } from '../english-text.ts';
import type { NamePhrase, Scene } from './scene.ts';

/** `with Russia and Iran`, `Russia, Turkey and Iran`: members of a list have one part. */
export function sharedRole({ text, content, told }: Scene, { first }: NamePhrase): ReferenceRole | null {
  let at = first - 1;
  while (at >= content.first && (wordAt(text, at) === ',' || text.words.coordinators.has(wordAt(text, at)))) at--;
  if (at === first - 1) return null;
  return told.get(at + 1)?.role ?? ofTown(text, at, content.first);
}

/** `in Nice, France`: the country of a town has the part of the town. */
function ofTown(text: EnglishText, town: number, limit: number): ReferenceRole | null {
  let at = town;
  while (at > limit && text.capital[at] === 1) at--;
  if (at === town || wordAt(text, town + 1) !== ',') return null;
  const role = text.words['role-words'].get(wordAt(text, at));
  return role === 'host' || role === 'target' ? role : null;
}
