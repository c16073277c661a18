import { isDefinite } from '../../../../language/ar/clitics.ts';
import type { Span } from '../../../../span.ts';
import type { ReferenceDraft, ReferenceRole } from '../../../extraction.ts';
import { type ArabicText, foldedAt, hasFlag, tokenAt, tokenFrom } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { firstIndex } from '../../first-index.ts';
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
  const first = firstWord(text, content);
  const from = firstIndex(all, ({ start }) => start >= content.start);
  const behind = firstIndex(all, ({ start }) => start >= content.end);
  for (const mention of all.slice(from, behind)) {
    const entity = entityOf(mention);
    if (mention.end > content.end || entity.type === 'Group') continue;
    const { start, end, form } = mention;
    const draft = { start, end, entity: entity.index, role: roleOf(text, mention, first), form };
    const other = found.get(entity.index);
    if (!other || (other.role === 'attribute' && draft.role !== 'attribute')) found.set(entity.index, draft);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** First token of a content behind marks and complementisers. */
function firstWord(text: ArabicText, content: Span): number {
  let first = tokenFrom(text, content.start);
  while (tokenAt(text, first)?.kind === 'mark' || hasFlag(text, first, WORD.complementizer)) first++;
  return first;
}

const ROLE_OF_PREPOSITION: Readonly<Record<string, ReferenceRole>> = { l: 'target', b: 'topic', k: 'topic' };
const WORDS_BEFORE = 3;

/**
 * Who opens the content acts (a delegation by its demonym too); else the words right before the name tell: with (partner), in (host),
 * to or on (target), role of (agent); a demonym is an attribute; what is left is whom it is about.
 */
function roleOf(text: ArabicText, mention: RawMention, first: number): ReferenceRole {
  const attached = mention.start !== tokenAt(text, mention.from)?.start;
  if (!attached && opensContent(text, mention, first)) return 'agent';
  const before = roleBefore(text, mention);
  if (before) return before;
  const reading = attached ? text.infos[mention.from]?.readings.find((r) => r.taken > 0) : undefined;
  const preposition = reading && ROLE_OF_PREPOSITION[reading.preposition];
  return preposition ?? (mention.indirect ? 'attribute' : 'topic');
}

/** `Rusya ...`, `al-wafd al-rusi ...`. */
function opensContent(text: ArabicText, mention: RawMention, first: number): boolean {
  if (mention.phraseFrom === first) return true;
  return mention.indirect && mention.from === first + 1 && isDefinite(foldedAt(text, first) ?? '');
}

/** The role that a word before name and office gives: `ma'a Rusya`, `dawr Turkiya`. */
function roleBefore(text: ArabicText, { title, from }: RawMention): ReferenceRole | null {
  const start = title && title.from < from ? title.from : from;
  for (let k = start - 1; k >= Math.max(0, start - WORDS_BEFORE); k--) {
    const role = text.words.lexicon.words('role-words').get(foldedAt(text, k) ?? '');
    if (typeof role === 'string') return role as ReferenceRole;
    if (tokenAt(text, k)?.kind === 'mark') break;
  }
  return null;
}
