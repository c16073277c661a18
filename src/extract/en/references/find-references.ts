import type { ReferenceDraft } from '../../extraction.ts';
import { type EnglishText, type Range, spanOf, wordsOf } from '../english-text.ts';
import type { EntityMention } from '../entity-register.ts';
import { mentionsWithin } from '../mentions-within.ts';
import { settleRole } from './settle-role.ts';

/**
 * Countries, bodies and people named in a content, each once, with the part they have in it: the first that says more than whose something is;
 * `quoted`: only those in marks.
 */
export function findReferences(
  text: EnglishText,
  sorted: readonly EntityMention[],
  content: Range,
  quoted: boolean,
): ReferenceDraft[] {
  const named = mentionsWithin(sorted, content).filter(({ entity }) => entity.type !== 'Group');
  const scene = { text, content, named, told: new Map() };
  const found = new Map<number, ReferenceDraft>();
  for (const mention of named) {
    const role = settleRole(scene, mention);
    const { index } = mention.entity;
    if (quoted && text.quoteOf[mention.first] === -1) continue;
    const other = found.get(index);
    if (other && (other.role !== 'attribute' || role === 'attribute')) continue;
    found.set(index, { ...spanOf(text, mention), entity: index, role, form: wordsOf(text, mention) });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
