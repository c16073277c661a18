import type { RawToken } from '../tokenize.ts';

const APOSTROPHES = "'\u2019\u02bc"; // APOSTROPHE, RIGHT SINGLE QUOTATION MARK, MODIFIER LETTER APOSTROPHE
/** Endings that are words of their own: Iran's, they'll. */
const ENDINGS: ReadonlySet<string> = new Set(['s', 'll', 're', 've', 'd', 'm']);

/**
 * Joins what an apostrophe parts: `didn't` and `O'Brien` become one token, `Iran's` two (`Iran`, `'s`); two apostrophes in a
 * row are one quotation mark of older wire style.
 */
export function joinApostrophes(content: string, raw: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = [];
  for (let at = 0; at < raw.length; at++) {
    const token = raw[at];
    if (!token) break;
    const next = raw[at + 1];
    if (token.kind !== 'mark' || !next || next.start !== token.end || !isApostrophe(content, token)) {
      joined.push(token);
      continue;
    }
    const third = raw[at + 2];
    const closesInner =
      third?.kind === 'mark' &&
      third.start === next.end &&
      isApostrophe(content, third) &&
      raw[at - 1]?.end === token.start;
    if (next.kind === 'mark' && isApostrophe(content, next) && !closesInner) {
      joined.push({ kind: 'mark', start: token.start, end: next.end });
      at++;
      continue;
    }
    const before = joined.at(-1);
    if (next.kind !== 'word' || !before || before.kind === 'mark' || before.end !== token.start) {
      joined.push(token);
    } else if (ENDINGS.has(content.slice(next.start, next.end).toLowerCase())) {
      joined.push({ kind: 'word', start: token.start, end: next.end });
      at++;
    } else {
      joined[joined.length - 1] = { kind: 'word', start: before.start, end: next.end };
      at++;
    }
  }
  return joined;
}

function isApostrophe(content: string, token: RawToken): boolean {
  return token.end - token.start === 1 && APOSTROPHES.includes(content.charAt(token.start));
}
