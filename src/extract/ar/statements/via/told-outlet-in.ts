import { type ArabicText, foldedAt, isIn, isWord, type Range, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { closingParenthesis, quoteEndFrom } from '../../quotations.ts';

/** The outlet that was told something: a known or composed body, or a name in marks. */
export type ToldOutlet =
  | { readonly kind: 'mention'; readonly mention: RawMention }
  | { readonly kind: 'quoted'; readonly range: Range };

/** Tokens of a name in marks, the marks included. */
const SHORTEST_NAME = 3;
const LONGEST_NAME = 7;

/** `li-qanat X`, `li-"X"`, `fi hiwar ma'a sahifat X`: the first outlet behind l-, ila or ma'a in a range of tokens, or null. */
export function toldOutletIn(text: ArabicText, mentions: Mentions, from: number, to: number): ToldOutlet | null {
  for (let at = from; at < to; at++) {
    const told = isIn(text, at, 'telling-words')
      ? outletBehind(text, mentions, at + 1)
      : outletWithin(text, mentions, at);
    if (told) return told;
  }
  return null;
}

/** `qalat masadir li-wikalat ...`: l- on a noun of media or on a known outlet. */
export function isOutletTold(text: ArabicText, mentions: Mentions, at: number): boolean {
  if (outletWithin(text, mentions, at)) return true;
  return text.infos[at]?.readings.some((r) => r.preposition === 'l' && isMediaHead(text, r.key)) ?? false;
}

/** `li-qanat X`: the preposition is part of the first word. */
function outletWithin(text: ArabicText, mentions: Mentions, at: number): ToldOutlet | null {
  const readings = isWord(text, at) ? (text.infos[at]?.readings ?? []) : [];
  const attached = readings.filter((r) => r.preposition === 'l');
  if (attached.length === 0) return null;
  const named = mentions.namedFrom(at);
  if (named && named.start > (tokenAt(text, at)?.start ?? 0) && isOutlet(text, named)) return namedOutlet(text, named);
  return attached.some((r) => isMediaHead(text, r.key)) ? quotedOutlet(text, at + 1) : null;
}

/** `ma'a sahifat "X"`, `li- "X"`: the preposition is a word by itself. */
function outletBehind(text: ArabicText, mentions: Mentions, name: number): ToldOutlet | null {
  const named = mentions.namedFrom(name);
  if (named && isOutlet(text, named)) return namedOutlet(text, named);
  const marks = isMediaHead(text, text.infos[name]?.main.key ?? '') ? name + 1 : name;
  const quoted = quotedOutlet(text, marks);
  const inner = mentions.namedFrom(marks + 1);
  return quoted && inner?.type === 'Organization' && inner.to === quoted.range.to
    ? { kind: 'mention', mention: inner }
    : quoted;
}

/** A head noun alone has its name in the marks behind it. */
function namedOutlet(text: ArabicText, named: RawMention): ToldOutlet {
  const quoted = named.to - named.from === 1 ? quotedOutlet(text, named.to) : null;
  return quoted ?? { kind: 'mention', mention: named };
}

/** A short name in quotation marks or parentheses. */
function quotedOutlet(text: ArabicText, at: number): Extract<ToldOutlet, { kind: 'quoted' }> | null {
  const parenthesis = foldedAt(text, at) === '(';
  const close = parenthesis ? closingParenthesis(text, at, at + LONGEST_NAME) : (quoteEndFrom(text, at) ?? 0) - 1;
  const length = close === null ? 0 : close + 1 - at;
  if (close === null || length > LONGEST_NAME || length < SHORTEST_NAME) return null;
  return { kind: 'quoted', range: { from: at + 1, to: close } };
}

/** `sahifa`, `qanat`: a noun of media. */
function isMediaHead(text: ArabicText, key: string): boolean {
  const kind = text.words.lexicon.words('org-heads').get(key);
  return kind !== undefined && text.words.lexicon.words('outlet-kinds').has(String(kind).toLowerCase());
}

/** A known outlet, or a body whose head noun is one. */
function isOutlet(text: ArabicText, named: RawMention): boolean {
  if (named.type !== 'Organization') return false;
  const kinds = text.words.lexicon.words('outlet-kinds');
  if (named.known?.type === 'Organization' && kinds.has(named.known.kind)) return true;
  return text.infos[named.from]?.readings.some((r) => isMediaHead(text, r.key)) ?? false;
}
