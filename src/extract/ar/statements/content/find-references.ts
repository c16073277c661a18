import { isDefinite } from '../../../../language/ar/clitics.ts';
import type { Span } from '../../../../span.ts';
import type { ReferenceDraft, ReferenceRole } from '../../../extraction.ts';
import { type ArabicText, foldedAt, hasFlag, tokenFrom } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { WORD } from '../../word-flags.ts';

/** Countries, bodies and people named inside a content, each once, with the part they have in it. */
export function findReferences(
  text: ArabicText,
  all: readonly RawMention[],
  content: Span,
  entityOf: (mention: RawMention) => Entity,
): ReferenceDraft[] {
  const found = new Map<number, ReferenceDraft>();
  let first = tokenFrom(text, content.start);
  while (text.tokens[first]?.kind === 'mark' || hasFlag(text, first, WORD.complementizer)) first++;
  for (let i = firstFrom(all, content.start); i < all.length; i++) {
    const mention = all[i] as RawMention;
    if (mention.start >= content.end) break;
    if (mention.start < content.start || mention.end > content.end) continue;
    const entity = entityOf(mention);
    if (entity.type === 'Group') continue;
    const draft = {
      start: mention.start,
      end: mention.end,
      entity: entity.index,
      role: roleOf(text, mention, first),
      form: mention.form,
    };
    const other = found.get(entity.index);
    if (!other || (other.role === 'attribute' && draft.role !== 'attribute')) found.set(entity.index, draft);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Index of the first mention that may lie at or behind a place (mentions are in text order). */
function firstFrom(all: readonly RawMention[], place: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as RawMention).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ROLE_OF_READING: Readonly<Record<string, ReferenceRole>> = { l: 'target', b: 'topic' };

/**
 * Who opens the content acts (a delegation by its demonym too); else the words right before the name tell: with (partner), in (host),
 * to or on (target), role of (agent); a demonym is an attribute; what is left is whom it is about.
 */
function roleOf(text: ArabicText, mention: RawMention, first: number): ReferenceRole {
  const roles = text.words.lexicon.words('role-words');
  const opens =
    mention.phraseFrom === first ||
    (mention.indirect && mention.from === first + 1 && isDefinite(foldedAt(text, first) ?? ''));
  if (opens && mention.start === (text.tokens[mention.from]?.start ?? -1)) return 'agent';
  const reading = text.infos[mention.from]?.readings.find(
    (r) => r.taken > 0 && mention.start > (text.tokens[mention.from]?.start ?? 0),
  );
  const titled = mention.title && mention.title.from < mention.from ? mention.title.from : mention.from;
  for (let k = titled - 1; k >= Math.max(0, titled - 3); k--) {
    const role = roles.get(foldedAt(text, k) ?? '');
    if (typeof role === 'string') return role as ReferenceRole;
    if (text.tokens[k]?.kind === 'mark') break;
  }
  if (reading && reading.preposition !== '') return ROLE_OF_READING[reading.preposition] ?? 'topic';
  return mention.indirect ? 'attribute' : 'topic';
}
