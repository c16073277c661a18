import type { ReferenceRole } from '../../../../extraction.ts';
import { hasFlag, isIn, isWord } from '../../../arabic-text.ts';
import { WORD } from '../../../word-flags.ts';
import { isCalledUpon } from './near-verb.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { isPreposition } from './undergoes.ts';
import { tokenBefore } from './word-before.ts';

/** `wa-shakara Rusya wa-Qatar 'ala`: a content that opens with the object of its verb of saying, no verb of its own behind it. */
export function objectOfCue({ text, from }: Scene, phrase: NamePhrase): ReferenceRole | null {
  if (phrase.from !== from || phrase.preposition !== '') return null;
  const before = tokenBefore(text, from);
  if (!isWord(text, before) || hasFlag(text, before, WORD.complementizer) || isIn(text, before, 'subject-openers'))
    return null;
  if (isCalledUpon(text, phrase.to) || asksFor(text, phrase.to)) return 'agent';
  return isPreposition(text, before) ? null : 'target';
}

/** `bi-stikhdam ...`: what is ordered or demanded. */
function asksFor(text: Scene['text'], at: number): boolean {
  return (
    text.infos[at]?.readings.some(({ preposition, flags }) => preposition === 'b' && flags & WORD.verbalNoun) ?? false
  );
}
