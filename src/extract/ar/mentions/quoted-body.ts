import { type ArabicText, tokenAt } from '../arabic-text.ts';
import { knownAt } from './known-at.ts';
import type { RawMention } from './raw-mention.ts';

/** `sahifat "X"`: the name is what the marks hold. */
export function quotedBody(text: ArabicText, index: number, at: number, length: number): RawMention {
  const first = tokenAt(text, at + 1);
  const last = tokenAt(text, at + length - 2);
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const known = knownAt(text, at + 1)?.senses.find(({ known }) => known.type === 'Organization')?.known ?? null;
  return {
    from: index,
    to: at + length,
    start,
    end,
    form: text.content.slice(start, end),
    type: 'Organization',
    known,
    indirect: false,
    phraseFrom: index,
    title: null,
    foundBy: 'ar.body.quoted',
  };
}

/** A short name in quotation marks right here: number of tokens with the marks, or 0. */
export function quotedNameLength(text: ArabicText, index: number): number {
  const quote = text.document.quotes[text.quoteAt[index] ?? -1];
  const token = tokenAt(text, index);
  if (!quote || !token || quote.start !== token.start || !quote.closed) return 0;
  let length = 1;
  while ((tokenAt(text, index + length)?.start ?? quote.end) < quote.end) length++;
  return length <= 6 ? length : 0;
}
