import { formOf } from '../../../language/ar/clitics.ts';
import { type ArabicText, type Range, spanOf, tokenAt, wordsOf } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { formWithout, type RawMention, toRawMention } from './raw-mention.ts';

/** Flags of words that are names. */
const LISTED_NAME = WORD.given | WORD.surname | WORD.nameLink;

/** A person's name as a mention; `title`: its office; `sure`: a name for certain, so that its first word loses its clitics though no list knows it. */
export function toPersonMention(
  text: ArabicText,
  range: Range,
  title: Range | null,
  foundBy: string,
  sure = false,
): RawMention {
  const phraseFrom = title?.from ?? range.from;
  return toRawMention({ ...range, ...nameForm(text, range, sure), type: 'Person', title, phraseFrom, foundBy });
}

/** `wa-Muhammad ...`: a name behind a conjunction or preposition is taken without it, where it is listed or `sure`. */
export function nameForm(text: ArabicText, range: Range, sure: boolean): Pick<RawMention, 'start' | 'end' | 'form'> {
  const first = tokenAt(text, range.from);
  const reading = text.infos[range.from]?.main;
  if (!first || !reading || reading.taken === 0 || !(sure || reading.flags & LISTED_NAME))
    return { ...spanOf(text, range), form: wordsOf(text, range) };
  const { start, end } = formWithout(text, range, reading);
  return { start, end, form: formOf(text.content, first, reading) + text.content.slice(first.end, end) };
}
