import type { ReferenceRole } from '../../extraction.ts';
import { type EnglishText, isMark, wordAt } from '../english-text.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { isVerb } from './verbs.ts';

const NOUNS = 5;

/** `Iran's role`: by the noun that it owns what it does, or an attribute. `Iran's going to` owns nothing. */
export function owner({ text, content }: Scene, { end }: NamePhrase): ReferenceRole | null {
  if (!isPossessive(text, end)) return null;
  const head = ownedNoun(text, end + 1, content.end);
  const role = text.words['role-nouns'].get(head);
  if (role === 'either') return 'agent';
  return role === 'agent' || role === 'target' ? role : 'attribute';
}

function isPossessive(text: EnglishText, at: number): boolean {
  const word = wordAt(text, at);
  if (word === "'" || word === '\u2019')
    return wordAt(text, at - 1).endsWith('s') && text.quoteOf[at] === text.quoteOf[at - 1];
  if (word !== "'s") return false;
  const next = wordAt(text, at + 1);
  return !next.endsWith('ing') || text.words['role-nouns'].has(next)
    ? !text.words.determiners.has(next) && !isLinked(text, next)
    : false;
}

/** `Trump's been`, `Trump's not`: a verb of being. */
function isLinked(text: EnglishText, next: string): boolean {
  return (
    text.words['be-forms'].has(next) ||
    text.words.negations.has(next) ||
    text.words['ready-words'].has(next) ||
    isParticiple(text, next)
  );
}

/** `Iran's left`: has done. */
function isParticiple(text: EnglishText, next: string): boolean {
  return text.words['action-verbs'].has(next) && !text.words['role-nouns'].has(next);
}

/** The last noun of the owned phrase: up to a preposition, a verb or a mark. */
function ownedNoun(text: EnglishText, from: number, limit: number): string {
  const nouns = text.words['role-nouns'];
  let head = wordAt(text, from);
  for (let at = from; at < Math.min(limit, from + NOUNS); at++) {
    const word = wordAt(text, at);
    if (isMark(text, at) || text.words.prepositions.has(word) || text.words.coordinators.has(word)) break;
    if (nouns.has(word)) return word;
    if (at > from && isVerb(text, at)) break;
    head = word;
  }
  return head;
}
