import { formOf, startAfter } from '../../../language/ar/clitics.ts';
import { type ArabicText, type Range, tokenAt } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import type { RawMention } from './raw-mention.ts';

export function mentionOf(text: ArabicText, range: Range, title: Range | null, foundBy: string): RawMention {
  const first = tokenAt(text, range.from);
  const last = tokenAt(text, range.to - 1);
  const reading = text.infos[range.from]?.main;
  const taken =
    reading && reading.taken > 0 && reading.flags & (WORD.given | WORD.surname | WORD.nameLink) ? reading : undefined;
  const start = first && taken ? startAfter(text.content, first, taken.taken) : (first?.start ?? 0);
  const end = last?.end ?? start;
  const form =
    first && taken
      ? formOf(text.content, first, taken) + text.content.slice(first.end, end)
      : text.content.slice(start, end);
  return {
    ...range,
    start,
    end,
    form,
    type: 'Person',
    known: null,
    indirect: false,
    phraseFrom: title?.from ?? range.from,
    title,
    foundBy,
  };
}
