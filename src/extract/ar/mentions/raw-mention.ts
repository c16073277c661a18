import type { Known } from '../../../gazetteer/known.ts';
import { formOf, startAfter } from '../../../language/ar/clitics.ts';
import type { ActorType } from '../../extraction.ts';
import { type ArabicText, type Range, spanOf, tokenAt } from '../arabic-text.ts';
import type { TypedReading } from '../word-types.ts';

/** Words that name someone or something, before they are joined to entities. */
export interface RawMention extends Range {
  readonly type: ActorType;
  /** Place in the article where the name starts, clitics removed. */
  readonly start: number;
  readonly end: number;
  /** The words as written, clitics removed. */
  readonly form: string;
  readonly known: Known | null;
  /** A demonym, or a capital that stands for its government. */
  readonly indirect: boolean;
  /** Persons: tokens of the office before or behind the name. */
  readonly title: Range | null;
  /** First token of the whole phrase: honorifics and office included. */
  readonly phraseFrom: number;
  readonly foundBy: string;
}

type Optional = 'known' | 'indirect' | 'title' | 'phraseFrom';

/** A mention; what is not given: unknown, direct, without office, its phrase starting where it starts. */
export function toRawMention(parts: Omit<RawMention, Optional> & Partial<Pick<RawMention, Optional>>): RawMention {
  return { known: null, indirect: false, title: null, phraseFrom: parts.from, ...parts };
}

/** Place and words of a range whose first word is read without its clitics: `wa-Lafruf` is Lafruf. */
export function formWithout(
  text: ArabicText,
  range: Range,
  reading: TypedReading,
): Pick<RawMention, 'start' | 'end' | 'form'> {
  const first = tokenAt(text, range.from);
  const { start: whole, end } = spanOf(text, range);
  const start = first ? startAfter(text.content, first, reading.taken) : whole;
  const form = first ? formOf(text.content, first, reading) + text.content.slice(first.end, end) : '';
  return { start, end, form };
}
