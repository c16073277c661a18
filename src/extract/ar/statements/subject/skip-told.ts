import { type ArabicText, foldedAt, hasFlag, isWord, tokenAt } from '../../arabic-text.ts';
import { LAM } from '../../letters.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { quoteEndFrom } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';

const LONGEST_NAME = 8;

/** `qala li-"X" Muhammad ...`: the outlet or people told stand between verb and subject; the token behind them. */
export function skipTold(text: ArabicText, mentions: Mentions, at: number, to: number): number {
  if (!isWord(text, at)) return at;
  if (foldedAt(text, at) === LAM) return behindNameAt(text, mentions, at + 1, to) ?? at;
  return behindPeople(text, at, to) ?? behindBody(text, mentions, at, to) ?? at;
}

/** `li-"X"`: l- stands alone before marks. */
function behindNameAt(text: ArabicText, mentions: Mentions, at: number, to: number): number | null {
  const quoteEnd = quoteEndFrom(text, at);
  if (quoteEnd !== null) return Math.min(quoteEnd, at + LONGEST_NAME - 1, to);
  return mentions.namedFrom(at)?.to ?? null;
}

/** `lil-sahafiyyin al-rus`. */
function behindPeople(text: ArabicText, at: number, to: number): number | null {
  const readings = text.infos[at]?.readings ?? [];
  const told = readings.some((r) => r.preposition === 'l' && (r.flags & WORD.personNoun) !== 0);
  if (!told || readings[0]?.flags !== 0) return null;
  let end = at + 1;
  while (end < to && hasFlag(text, end, WORD.adjective | WORD.demonym)) end++;
  return end;
}

/** `li-wikalat X`. */
function behindBody(text: ArabicText, mentions: Mentions, at: number, to: number): number | null {
  const named = mentions.namedFrom(at);
  if (named?.type !== 'Organization' || named.start <= (tokenAt(text, at)?.start ?? 0)) return null;
  return text.infos[at]?.readings.some((r) => r.preposition === 'l') ? Math.min(named.to, to) : null;
}
