import { type ArabicText, hasFlag, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';

const LAM = '\u0644';

/** `qala li-"X" ...`: the outlet told stands between verb and subject; the token behind it. */
export function skipTold(text: ArabicText, mentions: Mentions, at: number, to: number): number {
  const info = text.infos[at];
  const token = tokenAt(text, at);
  if (!info || token?.kind !== 'word') return at;
  const lone = info.folded === LAM;
  if (lone) {
    const quote = text.document.quotes[text.quoteAt[at + 1] ?? -1];
    if (quote && quote.start === tokenAt(text, at + 1)?.start) {
      let end = at + 1;
      while ((tokenAt(text, end)?.start ?? quote.end) < quote.end && end < at + 8) end++;
      return Math.min(end, to);
    }
    return mentions.namedFrom(at + 1)?.to ?? at;
  }
  const told =
    info.readings[0]?.flags === 0
      ? info.readings.find((r) => r.preposition === 'l' && (r.flags & WORD.personNoun) !== 0)
      : undefined;
  if (told) {
    let end = at + 1;
    while (end < to && hasFlag(text, end, WORD.adjective | WORD.demonym)) end++;
    return end;
  }
  const named = mentions.namedFrom(at);
  if (named?.type === 'Organization' && named.start > token.start && info.readings.some((r) => r.preposition === 'l'))
    return Math.min(named.to, to);
  return at;
}
