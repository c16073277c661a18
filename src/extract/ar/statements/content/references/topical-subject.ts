import type { ReferenceRole } from '../../../../extraction.ts';
import { type ArabicText, hasFlag, isComma, isIn, isWord, readingIn } from '../../../arabic-text.ts';
import { WORD } from '../../../word-flags.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { isDoneTo } from './undergoes.ts';
import { behindParticles, isVerb, mayBeVerb, verbAt } from './verbs.ts';
import { isNoun, tokenBefore, tokenBehind } from './word-before.ts';

/** Words of an apposition between commas. */
const APPOSITION = 14;
/** Adjectives and joined nouns between subject and verb. */
const NOUNS = 6;

/** `Rusya sa-tursil`, `inna al-Urdun qadir 'ala`: a subject before its verb acts; with a verb of being alone it is spoken of. */
export function subjectOfVerbBehind(scene: Scene, phrase: NamePhrase): ReferenceRole | null {
  if (phrase.preposition !== '') return null;
  const before = tokenBefore(scene.text, phrase.from);
  const opens = isOpening(scene, phrase, before);
  if (!opens && isNoun(scene.text, before)) return null;
  const verb = predicateAt(scene, phrase);
  const role = verb >= scene.to ? null : roleByPredicate(scene, verb);
  return opens || role !== 'topic' ? role : null;
}

/** `Rusya fi khatar`: a subject without a verb is spoken of. */
export function openingTopic(scene: Scene, phrase: NamePhrase): ReferenceRole | null {
  const isSubject = phrase.preposition === '' && isOpening(scene, phrase, tokenBefore(scene.text, phrase.from));
  return isSubject ? 'topic' : null;
}

function isOpening({ text, from }: Scene, { joined }: NamePhrase, before: number): boolean {
  return before < from || joined || opensClause(text, before);
}

function opensClause(text: ArabicText, before: number): boolean {
  return !isWord(text, before) || hasFlag(text, before, WORD.complementizer) || isIn(text, before, 'subject-openers');
}

/** The token of the predicate: behind the names joined to this one, adjectives, an apposition between commas, particles. */
function predicateAt({ text, to, mentions }: Scene, phrase: NamePhrase): number {
  let at = tokenBehind(text, phrase.to);
  if (isRelativeSubject(text, at)) return at + 1;
  if (isIn(text, at, 'relative-pronouns')) return behindRelativeClause(text, at + 1, to);
  for (let next = at; next < to; ) {
    const other = mentions.namedFrom(next) ?? mentions.personFrom(next);
    if (!other || other.to > to) break;
    at = tokenBehind(text, other.to);
    next = isComma(text, at) ? at + 1 : at;
  }
  at = behindNouns(text, at, to);
  if (isComma(text, at)) at = behindApposition(text, at, to);
  return behindParticles(text, at, to);
}

/** `alladhi taquduhu Amrika naffadhat`: the second verb behind a relative pronoun, or the end. */
function behindRelativeClause(text: ArabicText, relative: number, to: number): number {
  for (let at = relative + 1; at < Math.min(to, relative + APPOSITION) && !isStop(text, at); at++) {
    if (isVerb(text, at) && !hasFlag(text, at - 1, WORD.complementizer)) return at;
  }
  return to;
}

function isStop(text: ArabicText, at: number): boolean {
  return hasFlag(text, at, WORD.complementizer) || isIn(text, at, 'relative-pronouns');
}

function isPredicate(text: ArabicText, at: number): boolean {
  return mayBeVerb(text, at) || readingIn(text, at, 'readiness-words', true) !== undefined;
}

/** `allati intasharat`: subject of its relative clause. */
function isRelativeSubject(text: ArabicText, at: number): boolean {
  return isIn(text, at, 'relative-pronouns') && isWord(text, at) && verbAt(text, at + 1)?.hasObject === false;
}

/** The verb behind adjectives and nouns joined to the name, or the token where it should stand. */
function behindNouns(text: ArabicText, from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + NOUNS) && isNoun(text, at) && !isPredicate(text, at)) at++;
  return at;
}

/** The token behind the second comma, if a verb follows there; else the first comma. */
function behindApposition(text: ArabicText, comma: number, to: number): number {
  if (isVerb(text, comma + 1)) return comma + 1;
  for (let at = comma + 1; at < Math.min(to, comma + APPOSITION); at++) {
    if (isComma(text, at)) return isVerb(text, behindParticles(text, at + 1, to)) ? at + 1 : comma;
  }
  return comma;
}

function roleByPredicate({ text, to }: Scene, at: number): ReferenceRole | null {
  if (readingIn(text, at, 'readiness-words', true)) return 'agent';
  if (!mayBeVerb(text, at)) return null;
  if (readingIn(text, at, 'copulas', true)) {
    const next = behindParticles(text, at + 1, to);
    return next < to && (isVerb(text, next) || readingIn(text, next, 'readiness-words', true)) ? 'agent' : 'topic';
  }
  return isDoneTo(text, at, at + 1) ? 'target' : 'agent';
}
