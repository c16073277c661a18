import type { ReferenceRole } from '../../extraction.ts';
import { type EnglishText, opensQuote, wordAt } from '../english-text.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { behindAdverbs, isPast, isVerb } from './verbs.ts';

const APPOSITION = 14;
const CHAIN = 5;
const ORIGIN = 7;

/** `Iran will leave`, `Iran, which ..., refused`: the subject of a verb acts; of a passive is acted on; of being is spoken of. */
export function subjectOfVerb(scene: Scene, phrase: NamePhrase): ReferenceRole | null {
  const { text, content } = scene;
  let at = behindList(scene, phrase.end);
  if (opensQuote(text, at)) at++;
  at = behindAdverbs(text, at);
  if (text.words.relatives.has(wordAt(text, at))) at = behindAdverbs(text, at + 1);
  else if (wordAt(text, at) === ',' || wordAt(text, at) === '(') at = behindApposition(text, at, content.end);
  else if (text.words['origin-prepositions'].has(wordAt(text, at))) at = behindOrigin(text, at, content.end);
  return at < content.end && isVerb(text, at) ? byVerb(text, at, content.end) : null;
}

/** `Ashton of the European Union used`: the verb behind where someone is from. */
function behindOrigin(text: EnglishText, preposition: number, limit: number): number {
  for (let at = preposition + 1; at < Math.min(limit, preposition + ORIGIN); at++) {
    if (isVerb(text, at)) return at;
    if (!text.capital[at] && !text.words.determiners.has(wordAt(text, at))) break;
  }
  return limit;
}

/** Behind the names joined to this one. */
function behindList({ text, content, named }: Scene, end: number): number {
  let at = end;
  for (;;) {
    let next = at;
    while (
      wordAt(text, next) === ',' ||
      text.words.coordinators.has(wordAt(text, next)) ||
      text.words.determiners.has(wordAt(text, next))
    )
      next++;
    const other = next === at ? undefined : named.find(({ first }) => first === next);
    if (!other || other.end > content.end) return at;
    at = other.end;
  }
}

function behindApposition(text: EnglishText, open: number, limit: number): number {
  const next = behindAdverbs(text, open + 1);
  if (isVerb(text, next)) return next;
  for (let at = open + 1; at < Math.min(limit, open + APPOSITION); at++) {
    if (wordAt(text, at) === ',' || wordAt(text, at) === ')') return behindAdverbs(text, at + 1);
  }
  return limit;
}

/** The chain of auxiliaries tells: `would be`, `has been attacked`, `is going to`. */
export function byVerb(text: EnglishText, from: number, limit: number): ReferenceRole {
  const { words } = text;
  let being = false;
  let at = from;
  for (let step = 0; step < CHAIN && at < limit; step++, at = behindAdverbs(text, at + 1)) {
    const word = wordAt(text, at);
    if (words['linking-verbs'].has(word) || words['be-forms'].has(word)) being = true;
    else if (!words.modals.has(word) && !words['have-forms'].has(word)) break;
    else if (words['have-forms'].has(word) && !isVerb(text, behindAdverbs(text, at + 1))) return 'agent';
  }
  if (!being) return 'agent';
  const word = wordAt(text, at);
  if (wordAt(text, at + 1) === 'to' && words['be-forms'].has(wordAt(text, at + 2))) return 'topic';
  if (words['ready-words'].has(word) || (word.endsWith('ing') && isVerb(text, at))) return 'agent';
  return isPast(word) || isParticiple(text, at) ? 'target' : 'topic';
}

/** `was taken by`, `is seen`: an irregular participle. */
function isParticiple(text: EnglishText, at: number): boolean {
  const { words } = text;
  return words['action-verbs'].has(wordAt(text, at)) && !words.determiners.has(wordAt(text, at));
}
