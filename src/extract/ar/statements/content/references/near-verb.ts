import type { ReferenceRole } from '../../../../extraction.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, readingIn } from '../../../arabic-text.ts';
import { TEH, YEH } from '../../../letters.ts';
import type { RawMention } from '../../../mentions/raw-mention.ts';
import { isFeminine } from '../../../word-endings.ts';
import { WORD } from '../../../word-flags.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { isDoneTo, isPreposition } from './undergoes.ts';
import { beforeParticles, isVerb, type VerbWord, verbAt } from './verbs.ts';
import { isNoun, tokenBefore } from './word-before.ts';

const PHRASE = 4;

/** `Turkiya tad'am Suriya`, `nad'am Suriya`, `allati tad'am Suriya`: the verb before has its subject elsewhere. */
export function objectOfVerb(scene: Scene, phrase: NamePhrase): ReferenceRole | null {
  const { text } = scene;
  const at = tokenBefore(text, phrase.from);
  const verb = verbAt(text, at);
  if (!verb || phrase.preposition !== '' || at < scene.from || readingIn(text, at, 'copulas', true)) return null;
  if (verb.hasObject) return null;
  if (!verb.hasSubject && !hasSubjectBefore(scene, at, verb)) return null;
  return isCalledUpon(text, phrase.to) ? 'agent' : 'target';
}

/** `nad'u Turkiya ila waqf ...`: whoever is called upon is to act. */
export function isCalledUpon(text: ArabicText, behind: number): boolean {
  if (hasFlag(text, behind, WORD.complementizer)) return isVerb(text, behind + 1);
  return isIn(text, behind, 'asked-to') && hasFlag(text, behind + 1, WORD.verbalNoun | WORD.complementizer);
}

/** A noun, a name or a pronoun right before the verb and its particles is its subject. */
function hasSubjectBefore({ text, from }: Scene, at: number, verb: VerbWord): boolean {
  const next = beforeParticles(text, at);
  const before = readingIn(text, next, 'copulas', true) ? next - 1 : next;
  if (readingIn(text, before, 'that-with-pronoun', true)) return true;
  if (verb.conjunction || before < from - 1) return false;
  if (isIn(text, before, 'relative-pronouns')) return verb.feminine === isFeminineRelative(text, before);
  if (hasFlag(text, before, WORD.complementizer)) return false;
  return before >= from && isNoun(text, before) && !isGoverned(text, before, from);
}

/** `allati`: with a masculine verb behind it (`allati qarrara Kiri`) it is no subject. */
function isFeminineRelative(text: ArabicText, at: number): boolean {
  return foldedAt(text, at)?.endsWith(TEH + YEH) ?? false;
}

/** `wa-'ayyanat Kiri`: a feminine verb has no man for its subject. */
function differInGender(text: ArabicText, at: number, { type, known, title }: RawMention): boolean {
  if (type !== 'Person' || !verbAt(text, at)?.feminine) return false;
  const titleWord = title ? (foldedAt(text, title.from) ?? '') : '';
  return !(known?.type === 'Person' && known.gender === 'f') && !isFeminine(titleWord);
}

/** The noun phrase that ends at a token stands behind a preposition. */
function isGoverned(text: ArabicText, last: number, limit: number): boolean {
  for (let at = last; at >= Math.max(limit, last - PHRASE); at--) {
    if (!isNoun(text, at)) return readingIn(text, at, 'role-words') !== undefined;
    if (text.infos[at]?.main.preposition !== '' || isPreposition(text, at)) return true;
  }
  return false;
}

/** `yuqliq Kartir al-Bayt al-Abyad`: the subject stands between the verb and the name. */
export function besideSubject(scene: Scene, phrase: NamePhrase): ReferenceRole | null {
  const { text, told } = scene;
  if (phrase.preposition !== '' || phrase.joined) return null;
  const subject = told.get(tokenBefore(text, phrase.from) + 1);
  if (subject?.role !== 'agent' || subject.from <= scene.from) return null;
  return isVerb(text, tokenBefore(text, subject.from)) ? 'target' : null;
}

/** `sa-turaqib Rusya`, `allati tashunnuha Turkiya`: the verb before it has no other subject. */
export function subjectOfVerbBefore(scene: Scene, phrase: NamePhrase): ReferenceRole | null {
  const { text } = scene;
  let at = tokenBefore(text, phrase.from);
  if (isIn(text, at, 'prepositions-with-pronoun')) at--;
  if (phrase.preposition !== '' || at < scene.from || !isVerb(text, at)) return null;
  if (isDoneTo(text, at, phrase.to) || differInGender(text, at, phrase.mention)) return 'target';
  if (readingIn(text, at, 'copulas', true)) return actsBehind(text, phrase.to, scene.to) ? 'agent' : 'topic';
  return 'agent';
}

/** `kanat Rusya qad arsalat`: the verb of being only helps. */
function actsBehind(text: ArabicText, to: number, limit: number): boolean {
  for (let at = to; at < Math.min(limit, to + 3); at++) {
    if (isVerb(text, at) || readingIn(text, at, 'readiness-words')) return true;
    if (!isIn(text, at, 'verb-particles')) return false;
  }
  return false;
}
