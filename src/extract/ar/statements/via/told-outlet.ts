import { type ArabicText, foldedAt, isWord, type Range, spanOf, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { quoteFrom } from '../complement/quotations.ts';

/** The outlet that was told something: a known or composed body, or a name in marks. */
export type ToldOutlet =
  | { readonly kind: 'mention'; readonly mention: RawMention; readonly to: number }
  | { readonly kind: 'quoted'; readonly range: Range; readonly to: number };

const LONGEST_NAME = 7;

/** `li-qanat X`, `li-"X"`, `fi hiwar ma'a sahifat X`: the first outlet behind l-, ila or ma'a in a range of tokens, or null. */
export function toldOutletIn(text: ArabicText, mentions: Mentions, from: number, to: number): ToldOutlet | null {
  for (let at = from; at < to; at++) {
    const name = nameStart(text, at);
    if (name < 0 || name >= to + LONGEST_NAME) continue;
    const told = outletAt(text, mentions, at, name);
    if (told) return told;
  }
  return null;
}

/** Token where the outlet's name or head noun starts if a word of telling stands at `at`, else -1. */
function nameStart(text: ArabicText, at: number): number {
  const info = text.infos[at];
  if (!info || !isWord(text, at)) return -1;
  if (text.words.lexicon.words('telling-words').has(info.folded)) return at + 1;
  return info.readings.some((r) => r.preposition === 'l') ? at : -1;
}

function outletAt(text: ArabicText, mentions: Mentions, at: number, name: number): ToldOutlet | null {
  const attached = name === at;
  const named = mentions.namedFrom(name);
  if (
    named?.type === 'Organization' &&
    (!attached || named.start > (tokenAt(text, at)?.start ?? 0)) &&
    isOutlet(text, named)
  ) {
    const quoted = quotedName(text, named.to);
    return quoted && named.to - named.from === 1 ? quoted : { kind: 'mention', mention: named, to: named.to };
  }
  if (attached) {
    const head = text.infos[name]?.readings.find((r) => r.preposition === 'l' && isMediaHead(text, r.key));
    return head ? quotedName(text, name + 1) : null;
  }
  const head = isMediaHead(text, text.infos[name]?.main.key ?? '') ? name + 1 : name;
  const inner = mentions.namedFrom(head + 1);
  const quoted = quotedName(text, head);
  if (quoted && inner?.type === 'Organization' && inner.to === quoted.to - 1)
    return { kind: 'mention', mention: inner, to: quoted.to };
  return quoted;
}

/** A short name in quotation marks or parentheses. */
function quotedName(text: ArabicText, at: number): ToldOutlet | null {
  const end = foldedAt(text, at) === '(' ? closing(text, at) : quoteFrom(text, at);
  if (end === null || end - at > LONGEST_NAME || end - at < 3) return null;
  return { kind: 'quoted', range: { from: at + 1, to: end - 1 }, to: end };
}

function closing(text: ArabicText, open: number): number | null {
  for (let k = open + 1; k < open + LONGEST_NAME; k++) if (foldedAt(text, k) === ')') return k + 1;
  return null;
}

function isMediaHead(text: ArabicText, key: string): boolean {
  const kind = text.words.lexicon.words('org-heads').get(key);
  return kind !== undefined && text.words.lexicon.words('outlet-kinds').has(String(kind).toLowerCase());
}

/** A known outlet, or a body whose head noun is one. */
function isOutlet(text: ArabicText, named: RawMention): boolean {
  const kinds = text.words.lexicon.words('outlet-kinds');
  if (named.known?.type === 'Organization' && kinds.has(named.known.kind)) return true;
  return text.infos[named.from]?.readings.some((r) => isMediaHead(text, r.key)) ?? false;
}

/** The words of a quoted outlet name. */
export function quotedForm(text: ArabicText, range: Range): string {
  const { start, end } = spanOf(text, range);
  return text.content.slice(start, end);
}
