import { type ArabicText, spanOf, wordsOf } from '../arabic-text.ts';
import { quotedNameEndFrom } from '../quotations.ts';
import { knownAt } from './known-at.ts';
import { oneBody } from './one-body.ts';
import { type RawMention, toRawMention } from './raw-mention.ts';

/** `sahifat "X"`: a newspaper, party or the like whose name is what the marks behind it hold. */
export function quotedBodyBehind(text: ArabicText, index: number): RawMention | null {
  const open = index + 1;
  const to = quotedNameEndFrom(text, open);
  if (to === null) return null;
  const inner = { from: open + 1, to: to - 1 };
  const known = oneBody(text, knownAt(text, inner.from)?.senses ?? [], { head: index, behind: to });
  return toRawMention({
    from: index,
    to,
    ...spanOf(text, inner),
    form: wordsOf(text, inner),
    type: 'Organization',
    known,
    foundBy: 'ar.body.quoted',
  });
}
