import type { Span } from '../../../../../span.ts';
import type { ReferenceDraft } from '../../../../extraction.ts';
import { type ArabicText, hasFlag, tokenAt, tokenFrom } from '../../../arabic-text.ts';
import type { Entity } from '../../../entities.ts';
import type { Mentions } from '../../../mentions/find-mentions.ts';
import type { RawMention } from '../../../mentions/raw-mention.ts';
import { WORD } from '../../../word-flags.ts';
import type { Scene } from './scene.ts';
import { settleRole } from './settle-role.ts';

/** Countries, bodies and people named inside a content, each once, with the part they have in it: the first that says more than whose something is. */
export function findReferences(
  text: ArabicText,
  mentions: Mentions,
  content: Span,
  entityOf: (mention: RawMention) => Entity,
): ReferenceDraft[] {
  const found = new Map<number, ReferenceDraft>();
  const to = tokenFrom(text, content.end);
  const scene: Scene = { text, mentions, from: firstWord(text, content), to, told: new Map() };
  for (const mention of mentions.within({ from: tokenFrom(text, content.start), to })) {
    const { start, end, form } = mention;
    if (start < content.start) continue;
    const role = settleRole(scene, mention);
    const entity = entityOf(mention);
    if (entity.type === 'Group') continue;
    const other = found.get(entity.index);
    if (!other || (other.role === 'attribute' && role !== 'attribute'))
      found.set(entity.index, { start, end, entity: entity.index, role, form });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** First token of a content behind marks and complementisers. */
function firstWord(text: ArabicText, content: Span): number {
  let first = tokenFrom(text, content.start);
  while (tokenAt(text, first)?.kind === 'mark' || hasFlag(text, first, WORD.complementizer)) first++;
  return first;
}
