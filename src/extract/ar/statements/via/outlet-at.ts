import type { Known } from '../../../../gazetteer/known.ts';
import { isDefinite, withoutArticle } from '../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, isWord, type Range, spanOf, wordsOf } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { knownAt } from '../../mentions/known-at.ts';
import { type RawMention, toRawMention } from '../../mentions/raw-mention.ts';
import { closingParenthesis, quoteEndFrom } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import type { TypedReading } from '../../word-types.ts';

/** An outlet where the text names one: a known or composed body, or words that only a head noun or marks show to be one. */
export type Outlet = Range &
  (
    | { readonly kind: 'mention'; readonly mention: RawMention }
    | { readonly kind: 'described'; readonly words: Range }
  );

/** Tokens of a name in marks, the marks included. */
const SHORTEST_QUOTED = 3;
const LONGEST_QUOTED = 7;
const MOST_ADJECTIVES = 3;

/** The outlet that starts at a token, a preposition on its first word or not. */
export function outletAt(text: ArabicText, mentions: Mentions, at: number): Outlet | null {
  const named = mentions.namedFrom(at);
  if (named && isOutlet(text, named)) return behindName(text, mentions, named);
  return weakOutlet(text, at) ?? quotedOutlet(text, mentions, at) ?? headedOutlet(text, mentions, at);
}

/** A known outlet, or a body whose head noun is one of media. */
export function isOutlet(text: ArabicText, named: RawMention): boolean {
  if (named.type !== 'Organization') return false;
  if (named.known) return isKnownOutlet(text, named.known);
  return hasMediaHead(text, named.from);
}

function isKnownOutlet(text: ArabicText, known: Known): boolean {
  return known.type === 'Organization' && text.words.lexicon.words('outlet-kinds').has(known.kind);
}

function mediaReading(text: ArabicText, at: number): TypedReading | undefined {
  const heads = text.words.lexicon.words('outlet-heads');
  return text.infos[at]?.readings.find((r) => heads.has(withoutArticle(r.key)));
}

/** The word may be a noun of media. */
export function hasMediaHead(text: ArabicText, at: number): boolean {
  return mediaReading(text, at) !== undefined;
}

/** `wikalat al-anba' al-iraniyya "Irna"`: the name in marks says which outlet it is; a head noun alone has its name there. */
function behindName(text: ArabicText, mentions: Mentions, named: RawMention): Outlet {
  const quoted = quotedOutlet(text, mentions, named.to);
  const better =
    quoted && !named.known && (quoted.kind === 'mention' ? quoted.mention.known : named.to - named.from === 1);
  return better
    ? { ...quoted, from: named.from }
    : { kind: 'mention', mention: named, from: named.from, to: named.to };
}

/** A short name in quotation marks or parentheses. */
function quotedOutlet(text: ArabicText, mentions: Mentions, at: number): Outlet | null {
  const close = foldedAt(text, at) === '(' ? closingParenthesis(text, at, at + LONGEST_QUOTED) : lastOfQuote(text, at);
  if (close === null || close + 1 - at > LONGEST_QUOTED || close + 1 - at < SHORTEST_QUOTED) return null;
  const words = { from: at + 1, to: close };
  const place = { from: at, to: close + 1 };
  const inner = mentions.namedFrom(words.from);
  if (inner?.type === 'Organization' && inner.to === close) return { kind: 'mention', mention: inner, ...place };
  const known = outletNamed(text, words);
  return known ? { kind: 'mention', mention: known, ...place } : { kind: 'described', words, ...place };
}

function lastOfQuote(text: ArabicText, at: number): number | null {
  const end = quoteEndFrom(text, at);
  return end === null ? null : end - 1;
}

/** A name that counts only where an outlet is meant: the words are one wholly. */
function outletNamed(text: ArabicText, words: Range): RawMention | null {
  const hit = knownAt(text, words.from);
  if (!hit || hit.to !== words.to) return null;
  const outlets = new Set(hit.senses.map(({ known }) => known).filter((known) => isKnownOutlet(text, known)));
  const [known] = outlets;
  if (!known || outlets.size > 1) return null;
  return toRawMention({
    ...words,
    ...spanOf(text, words),
    form: wordsOf(text, words),
    type: 'Organization',
    known,
    foundBy: 'ar.body.outlet',
  });
}

/** `lil-faransiyya`: a weak name without marks. */
function weakOutlet(text: ArabicText, at: number): Outlet | null {
  const hit = isWord(text, at) ? knownAt(text, at) : null;
  if (!hit) return null;
  const outlets = new Set(hit.senses.map(({ known }) => known).filter((known) => isKnownOutlet(text, known)));
  const [known] = outlets;
  if (!known || outlets.size > 1) return null;
  const { from, to, start, end, form } = hit;
  const mention = toRawMention({ from, to, start, end, form, type: 'Organization', known, foundBy: 'ar.body.outlet' });
  return { kind: 'mention', mention, from, to };
}

/** `mawqi' "X"`, `li-barnamaj "X"`, `al-idha'a al-hukumiyya`: a noun of media with a name in marks or adjectives behind it. */
function headedOutlet(text: ArabicText, mentions: Mentions, at: number): Outlet | null {
  const head = mediaReading(text, at);
  if (!head) return null;
  const quoted = quotedOutlet(text, mentions, at + 1);
  if (quoted) return { ...quoted, from: at };
  const inner = mentions.namedFrom(at + 1);
  if (inner && isOutlet(text, inner)) return { ...behindName(text, mentions, inner), from: at };
  let to = at + 1;
  const definite = isDefinite(head.key);
  while (to <= at + MOST_ADJECTIVES && isAdjective(text, to, definite)) to++;
  if (to === at + 1 && !(definite || isIn(text, at, 'media-nouns'))) return null;
  return { kind: 'described', words: { from: at, to }, from: at, to };
}

function isAdjective(text: ArabicText, at: number, definite: boolean): boolean {
  if (!isWord(text, at)) return false;
  const { main } = text.infos[at] as { main: TypedReading };
  if (main.conjunction !== '' || isDefinite(main.key) !== definite) return false;
  return hasFlag(text, at, WORD.adjective | WORD.demonym | WORD.titleModifier) || definite;
}
