import { withoutArticle } from '../../../../../language/ar/clitics.ts';
import type { ReferenceRole } from '../../../../extraction.ts';
import { type ArabicText, hasFlag, isIn, readingIn } from '../../../arabic-text.ts';
import { WORD } from '../../../word-flags.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { isNoun, phraseEndingAt, tokenBefore } from './word-before.ts';

/** Adjectives between what is done and `min`. */
const ISSUED_BACK = 3;

/** `ma'a Rusya`, `fi Suriya`, `min qibal al-Urdun`: the word before the name; some words before it say that it means another part. */
export function freePreposition({ text, from: limit }: Scene, phrase: NamePhrase): ReferenceRole | null {
  if (phrase.preposition !== '') return null;
  const last = tokenBefore(text, phrase.from);
  const found = phraseEndingAt(text, last, 'role-words', true);
  if (!found || found.from < limit) return null;
  const role = found.value as ReferenceRole;
  const before = found.from - 1;
  if (role === 'target' && mustDo(text, phrase, before)) return 'agent';
  if (found.value !== 'host' && issuedBefore(text, last, before)) return 'agent';
  if (role === 'host' && phrase.mention.type === 'Person') return 'topic';
  if (role === 'host' && entersBefore(text, before)) return 'target';
  if (role === 'topic' && text.words.lexicon.words('role-nouns').get(bareKey(text, before)) === 'target')
    return 'target';
  return role;
}

/** `tadakhkhul fi`, `tadakhkhul irani fi`. */
function entersBefore(text: ArabicText, before: number): boolean {
  if (readingIn(text, before, 'enters-words')) return true;
  return hasFlag(text, before, WORD.demonym) && readingIn(text, before - 1, 'enters-words') !== undefined;
}

/** `sadara 'an`, `qasf 'anif min`: it comes from whoever did it. */
function issuedBefore(text: ArabicText, last: number, before: number): boolean {
  if (!isIn(text, last, 'from-words')) return false;
  for (let at = before; at > before - ISSUED_BACK; at--) {
    if (readingIn(text, at, 'issued-from-words')) return true;
    if (!isNoun(text, at)) return false;
  }
  return false;
}

function bareKey(text: ArabicText, at: number): string {
  return withoutArticle(text.infos[at]?.main.key ?? '');
}

/** `yajib 'ala Rusya an`, `talaba min Rusya an`: whoever must or is asked to do it does it. */
function mustDo(text: ArabicText, { to }: NamePhrase, before: number): boolean {
  if (isIn(text, before, 'must-words')) return true;
  return hasFlag(text, to, WORD.complementizer) && !isNoun(text, before);
}
