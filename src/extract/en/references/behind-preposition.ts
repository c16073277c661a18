import type { ReferenceRole } from '../../extraction.ts';
import { type EnglishText, wordAt } from '../english-text.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { behindAdverbs, isVerb } from './verbs.ts';

const BACK = 3;

/** `with Russia`, `in Syria`, `the role of Iran`: the preposition before the name. */
export function behindPreposition({ text, content }: Scene, { first, end, mention }: NamePhrase): ReferenceRole | null {
  const at = first - 1;
  if (at < content.first) return null;
  const word = wordAt(text, at);
  if (word === 'of') return ofWhom(text, at, content.first);
  if (text.words['time-conjunctions'].has(word) && opensClause(text, end, content.end)) return null;
  const role = text.words['role-words'].get(word);
  if (role === undefined || role === null) return null;
  if (role === 'host' && mention.entity.type === 'Person') return 'target';
  return role as ReferenceRole;
}

/** `after Cruz lost`: the word before opens a clause. */
function opensClause(text: EnglishText, end: number, limit: number): boolean {
  const at = behindAdverbs(text, end);
  return at < limit && isVerb(text, at);
}

/** `the leadership of Iran`: by the noun before; a verb (`accuse of`, `think of`) speaks of it. */
function ofWhom(text: EnglishText, of: number, limit: number): ReferenceRole {
  if (text.words.titles.has(wordAt(text, of - 1))) return 'attribute';
  for (let at = of - 1; at >= Math.max(limit, of - BACK); at--) {
    const role = text.words['role-nouns'].get(wordAt(text, at));
    if (role === 'either') return 'target';
    if (role === 'agent' || role === 'target') return role;
    if (isVerb(text, at)) return 'topic';
  }
  return 'attribute';
}
