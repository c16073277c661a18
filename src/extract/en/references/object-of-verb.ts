import type { ReferenceRole } from '../../extraction.ts';
import { type EnglishText, isMark, wordAt } from '../english-text.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { byVerb } from './subject-of-verb.ts';
import { behindAdverbs, isPast, isVerb, takesObject } from './verbs.ts';

/** Letters of the shortest gerund, less one. */
const GERUND = 5;

/** `support Trump`, `turned the State Department into`, `urge Iran to act` (who is to act acts), `is Iran` (spoken of). */
export function objectOfVerb({ text, content }: Scene, { first, end }: NamePhrase): ReferenceRole | null {
  const before = first - 1;
  if (before < content.first) return null;
  if (isToldBy(text, before)) return 'agent';
  if (takesObject(text, before) || isGerund(text, before)) return subclause(text, end, content.end) ?? 'target';
  if (text.words['linking-verbs'].has(wordAt(text, before))) {
    return wordAt(text, end).endsWith('ing') && isVerb(text, end) ? 'agent' : 'topic';
  }
  return null;
}

function isGerund(text: EnglishText, at: number): boolean {
  return wordAt(text, at).length > GERUND && wordAt(text, at).endsWith('ing') && text.capital[at] !== 1;
}

/** `"...," said Mr. Kerry`: a verb of saying behind a mark. */
function isToldBy(text: EnglishText, verb: number): boolean {
  return isMark(text, verb - 1) && text.lexicon.forms.has(wordAt(text, verb));
}

/** `accused Sanders of`: what is said begins with the object of the verb of saying, and no verb follows. */
export function objectOfCue({ text, content }: Scene, { first, end }: NamePhrase): ReferenceRole | null {
  if (first !== content.first || !takesObject(text, first - 1)) return null;
  return subclause(text, end, content.end) ?? 'target';
}

/** `urge Iran to leave`, `saw Iran leaving`, `believes Iran will`: the object is the subject of what follows. */
function subclause(text: EnglishText, end: number, limit: number): ReferenceRole | null {
  const next = behindAdverbs(text, end);
  if (next >= limit) return null;
  const word = wordAt(text, next);
  if (word === 'to' && isVerb(text, next + 1)) return 'agent';
  if (text.words.modals.has(word) || text.words['have-forms'].has(word) || text.words['be-forms'].has(word))
    return byVerb(text, next, limit);
  if (!isVerb(text, next)) return null;
  const reduced = isPast(word) && text.words.prepositions.has(wordAt(text, next + 1));
  return reduced ? null : 'agent';
}
