import { type ArabicText, foldedAt, hasFlag, tokenAt } from '../../arabic-text.ts';
import { WORD } from '../../word-flags.ts';

export const COLON = ':';

/** The token behind the quotation that opens here, or null where none opens. */
export function quoteFrom(text: ArabicText, at: number): number | null {
  const token = tokenAt(text, at);
  const quote = text.document.quotes[text.quoteAt[at] ?? -1];
  if (!token || !quote || quote.start !== token.start) return null;
  let end = at;
  while ((tokenAt(text, end)?.start ?? quote.end) < quote.end) end++;
  return end;
}

/** A few words in marks that name something: an outlet, a movement. */
export function isNameQuote(text: ArabicText, from: number, to: number): boolean {
  const words = to - from - 2;
  if (words > 3) return false;
  const before = text.infos[from - 1];
  if (!before) return false;
  const attached = tokenAt(text, from - 1)?.end === tokenAt(text, from)?.start;
  if (attached && before.folded.length <= 3) return true;
  return (
    (before.flags & (WORD.organizationHead | WORD.title | WORD.demonym)) !== 0 && tokenAt(text, to)?.kind === 'word'
  );
}

/** A few words in marks with the real content still to come: an apposition or an outlet's name. */
export function isApposition(text: ArabicText, from: number, to: number, last: number): boolean {
  if (to - from - 2 > 4) return false;
  for (let k = to; k < Math.min(last, to + 12); k++) {
    if (hasFlag(text, k, WORD.complementizer) && text.infos[k]?.main.conjunction === '') return true;
    if (quoteFrom(text, k) !== null) return foldedAt(text, k - 1) !== '\u0648';
    const mark = foldedAt(text, k);
    if (mark === COLON) return true;
    if (mark === '.' || hasFlag(text, k, WORD.finiteCue | WORD.participleCue)) return false;
  }
  return false;
}
