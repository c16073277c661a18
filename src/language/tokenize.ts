import type { Span } from '../span.ts';

export type TokenKind = 'word' | 'number' | 'mark';
export interface RawToken extends Span {
  readonly kind: TokenKind;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const OTHER_LETTER = /[\p{L}\p{M}]/u;
const OTHER_SPACE = /\s/u;

/** Cuts a text into words, numbers and single marks; white space parts them. Linear. A letter and a digit part too, so that `50km` is two tokens. */
export function tokenize(content: string): RawToken[] {
  const tokens: RawToken[] = [];
  const length = content.length;
  let at = 0;
  while (at < length) {
    const kind = unitKind(content, at);
    const start = at++;
    if (kind === SPACE) continue;
    if (kind === MARK) {
      tokens.push({ kind: 'mark', start, end: at });
      continue;
    }
    while (at < length && unitKind(content, at) === kind) at++;
    tokens.push({ kind: kind === DIGIT ? 'number' : 'word', start, end: at });
  }
  return tokens;
}

function unitKind(content: string, at: number): number {
  const unit = content.charCodeAt(at);
  if (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xa0) return SPACE;
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return DIGIT;
    return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? LETTER : MARK;
  }
  if (unit >= 0x0600 && unit <= 0x06ff) return arabicKind(unit);
  if (isInvisible(unit)) return LETTER;
  if (unit >= 0xd800 && unit <= 0xdfff) return MARK;
  const text = String.fromCharCode(unit);
  if (OTHER_LETTER.test(text)) return LETTER;
  return OTHER_SPACE.test(text) ? SPACE : MARK;
}

function arabicKind(unit: number): number {
  if ((unit >= 0x0660 && unit <= 0x0669) || (unit >= 0x06f0 && unit <= 0x06f9)) return DIGIT;
  if (unit < 0x0610 || unit === 0x061b || unit === 0x061f || (unit >= 0x066a && unit <= 0x066d) || unit === 0x06d4) {
    return MARK; // ARABIC COMMA, SEMICOLON, QUESTION MARK, PERCENT, FULL STOP
  }
  return LETTER;
}

/** Joiners and direction marks belong to the word they stand in. */
function isInvisible(unit: number): boolean {
  return (unit >= 0x200c && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}
