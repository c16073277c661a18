import type { ReferenceRole } from '../../../../extraction.ts';
import { type ArabicText, hasFlag, readingIn } from '../../../arabic-text.ts';
import { WORD } from '../../../word-flags.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { isVerb } from './verbs.ts';
import { isNoun, tokenBefore } from './word-before.ts';

/** Words between a noun and the `li-` that belongs to it. */
const WORDS_BACK = 3;

/** `li-Rusya`, `bi-l-Yaman`, `ka-l-Urdun`: prepositions written with the name. */
export function attachedPreposition(scene: Scene, phrase: NamePhrase): ReferenceRole | null {
  if (phrase.preposition === 'l') return ofOrTo(scene, phrase);
  if (phrase.preposition === 'b') return inOrWith(scene, phrase);
  return phrase.preposition === 'k' ? 'topic' : null;
}

/** `al-dawr al-kabir li-l-Urdun`, `'amaliyyat li-l-jaysh`: of whoever does it; `da'm li-l-Urdun`: to it. */
function ofOrTo({ text, from, told }: Scene, phrase: NamePhrase): ReferenceRole {
  const last = tokenBefore(text, phrase.from);
  for (let at = last; at >= Math.max(from, last - WORDS_BACK); at--) {
    if (readingIn(text, at, 'possessed-words')) return 'attribute';
    if (told.has(at + 1) || isVerb(text, at) || !isNoun(text, at)) return 'target';
    const reading = nounReading(text, at);
    if (reading === 'either') return phrase.mention.type === 'Person' ? 'agent' : 'target';
    if (reading) return reading;
  }
  return 'target';
}

/** The part that a noun of doing gives, with the article or without; a noun with its agent on it (`da'muhu li-`) leaves the target. */
function nounReading(text: ArabicText, at: number): ReferenceRole | 'either' | null {
  const nouns = text.words.lexicon.words('role-nouns');
  const toNouns = text.words.lexicon.words('to-nouns');
  for (const { key } of text.infos[at]?.readings ?? []) {
    if (toNouns.has(key) || toNouns.has(key.slice(2))) return 'target';
    const role = nouns.get(key) ?? nouns.get(key.slice(2));
    if (role === 'agent' || role === 'target') return role;
    if (role === 'either') return 'either';
  }
  return null;
}

/** `bi-l-Yaman`: in a country; behind a verb or noun of attitude and for all others: to. */
function inOrWith({ text, from }: Scene, phrase: NamePhrase): ReferenceRole {
  const last = tokenBefore(text, phrase.from);
  if (phrase.from !== phrase.mention.from) return 'target';
  const governed = last >= from && (hasFlag(text, last, WORD.finiteCue) || readingIn(text, last, 'towards-with-b'));
  return phrase.mention.type === 'Country' && !governed ? 'host' : 'target';
}
