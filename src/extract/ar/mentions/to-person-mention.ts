import { formOf } from '../../../language/ar/clitics.ts';
import { type ArabicText, type Range, spanOf, tokenAt, wordsOf } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { formWithout, type RawMention, toRawMention } from './raw-mention.ts';

/** A person's name as a mention; `title`: its office. */
export function toPersonMention(text: ArabicText, range: Range, title: Range | null, foundBy: string): RawMention {
  const phraseFrom = title?.from ?? range.from;
  return toRawMention({ ...range, ...nameForm(text, range), type: 'Person', title, phraseFrom, foundBy });
}

/** `wa-Muhammad ...`: a listed name behind a conjunction or preposition is taken without it. */
function nameForm(text: ArabicText, range: Range): Pick<RawMention, 'start' | 'end' | 'form'> {
  const first = tokenAt(text, range.from);
  const reading = text.infos[range.from]?.main;
  if (!first || !reading || reading.taken === 0 || !(reading.flags & (WORD.given | WORD.surname | WORD.nameLink)))
    return { ...spanOf(text, range), form: wordsOf(text, range) };
  const { start, end } = formWithout(text, range, reading);
  return { start, end, form: formOf(text.content, first, reading) + text.content.slice(first.end, end) };
}
