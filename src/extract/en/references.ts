import type { ReferenceDraft, ReferenceRole } from '../extraction.ts';
import { type EnglishText, type Range, spanOf, wordAt, wordsOf } from './english-text.ts';
import type { EntityMention } from './entity-register.ts';
import { mentionsWithin } from './mentions-within.ts';

/** Countries, bodies and people named in a content, each mention with its part in what is said; `quoted`: only those in marks. */
export function findReferences(
  text: EnglishText,
  sorted: readonly EntityMention[],
  content: Range,
  quoted: boolean,
): ReferenceDraft[] {
  return mentionsWithin(sorted, content)
    .filter((mention) => mention.entity.type !== 'Group' && (!quoted || text.quoteOf[mention.first] !== -1))
    .map((mention) => ({
      ...spanOf(text, mention),
      entity: mention.entity.index,
      role: roleOf(text, mention, content),
      form: wordsOf(text, mention),
    }));
}

/**
 * The part of an actor by the words next to it: owner or adjective of a noun (attribute), subject of a verb or behind `by` (agent), behind
 * `with` (partner), behind `against`, `on`, `to` (target), a country behind `in` (host), else what is talked about (topic).
 */
export function roleOf(text: EnglishText, mention: EntityMention, content: Range): ReferenceRole {
  const { words } = text;
  const next = wordAt(text, mention.end);
  const nextNext = wordAt(text, mention.end + 1);
  let at = mention.first - 1;
  while (
    at >= content.first &&
    (words.determiners.has(wordAt(text, at)) ||
      words.titles.has(wordAt(text, at)) ||
      words['title-modifiers'].has(wordAt(text, at)))
  )
    at--;
  const before = at >= content.first ? wordAt(text, at) : '';
  if (next === "'s" && !words.verbs.has(nextNext)) return 'attribute';
  if (
    mention.foundBy === 'en.name.demonym' &&
    mention.end < content.end &&
    text.capital[mention.end] !== 1 &&
    !words.verbs.has(next) &&
    !words.prepositions.has(next) &&
    !words.coordinators.has(next)
  ) {
    return 'attribute';
  }
  if (isVerb(text, mention.end, content.end)) return 'agent';
  const role = words['role-words'].get(before);
  if (role !== undefined && role !== null) return role as ReferenceRole;
  if (before === 'in' && mention.entity.type === 'Country') return 'host';
  if (before === 'and' || before === 'or' || before === ',') return earlierRole(text, at, content.first);
  return 'topic';
}

/** `with Russia and Iran`: the second takes the part of the first. */
function earlierRole(text: EnglishText, at: number, from: number): ReferenceRole {
  for (let k = at - 1; k >= from && at - k < 8; k--) {
    const role = text.words['role-words'].get(wordAt(text, k));
    if (role !== undefined && role !== null) return role as ReferenceRole;
    if (text.words.verbs.has(wordAt(text, k))) return 'topic';
  }
  return 'topic';
}

function isVerb(text: EnglishText, at: number, end: number): boolean {
  if (at >= end) return false;
  const word = wordAt(text, at);
  if (text.words.adverbs.has(word)) return isVerb(text, at + 1, end);
  return (text.words.verbs.has(word) && word !== "'s") || (word.endsWith('ed') && text.capital[at] !== 1);
}
