import type { ReferenceRole } from '../../../../extraction.ts';
import { type ArabicText, hasFlag, isComma, isIn, isWord } from '../../../arabic-text.ts';
import { WORD } from '../../../word-flags.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { isVerb } from './verbs.ts';
import { phraseEndingAt, tokenBefore } from './word-before.ts';

const WORDS_BACK = 5;

/** `Rusya wa-Turkiya`, `Rusya, Turkiya`: members of a list have one part. */
export function sharedRole(scene: Scene, phrase: NamePhrase): ReferenceRole | null {
  const { text, told } = scene;
  if (phrase.preposition !== '') return null;
  let before = tokenBefore(text, phrase.from);
  const listed = isComma(text, before) || isIn(text, before, 'joining-words') || isDash(text, before);
  if (!phrase.joined && !listed) return null;
  while (isComma(text, before) || isIn(text, before, 'joining-words') || isDash(text, before))
    before = tokenBefore(text, before);
  const other = lastTold(text, told, before);
  if (other && other.from >= scene.from) return other.role;
  return phrase.joined || goesOn(text, phrase.to) ? governedBefore(text, before, scene.from) : null;
}

function isDash(text: ArabicText, at: number): boolean {
  return text.infos[at]?.folded === '-';
}

/** Another member or the end of the clause follows. */
function goesOn(text: ArabicText, to: number): boolean {
  return !isWord(text, to) || text.infos[to]?.main.conjunction === 'w';
}

/** The phrase that ends at a token, or an adjective behind it. */
function lastTold(text: ArabicText, told: Scene['told'], last: number) {
  const here = told.get(last + 1) ?? told.get(last + 2);
  if (here && here.role !== 'attribute') return here;
  const adjective = !isVerb(text, last) && !hasFlag(text, last, WORD.function);
  const earlier = adjective ? told.get(last) : undefined;
  return earlier && earlier.role !== 'attribute' ? earlier : here;
}

/** `ila duwal al-khalij wa-l-Iraq`: the preposition before an earlier member. */
function governedBefore(text: ArabicText, last: number, limit: number): ReferenceRole | null {
  for (let at = last; at >= Math.max(limit, last - WORDS_BACK); at--) {
    const found = phraseEndingAt(text, at, 'role-words');
    if (found) return found.value as ReferenceRole;
    if (isVerb(text, at) || hasFlag(text, at, WORD.complementizer) || isComma(text, at)) return null;
  }
  return null;
}
