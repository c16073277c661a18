import { isDefinite, withoutArticle } from '../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, isWord, type Range, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { phraseLength } from '../../phrase-length.ts';
import { closingParenthesis, quoteOf } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import type { TypedReading } from '../../word-types.ts';
import { isKnownOutlet, isPlainName, knownOutletAt } from './known-outlet-at.ts';

/**
 * An outlet where the text names one: a known or composed body, words that only a head noun or marks show to be one (`described`), or a noun that points back.
 */
export type Outlet = Range &
  (
    | { readonly kind: 'mention'; readonly mention: RawMention }
    | { readonly kind: 'described' | 'pointed'; readonly words: Range }
  );

/** Tokens of a name in marks, the marks included. */
const SHORTEST_QUOTED = 3;
const LONGEST_QUOTED = 9;
const MOST_WORDS = 4;

/** The outlet that starts at a token, a preposition on its first word or not; null where the token lies within another name. */
export function outletAt(text: ArabicText, mentions: Mentions, at: number): Outlet | null {
  if (isWithinName(mentions, at)) return null;
  const named = mentions.namedFrom(at);
  if (named && isOutlet(text, named)) return behindName(text, mentions, named);
  return plainOutlet(text, at) ?? quotedOutlet(text, mentions, at) ?? headedOutlet(text, mentions, at);
}

function isWithinName({ names, inPerson }: Mentions, at: number): boolean {
  const covering = names.mentions[names.coveredBy[at] ?? -1];
  return (covering !== undefined && covering.from < at) || inPerson[at] === true;
}

/** A known outlet, or a body whose head noun is one of media. */
export function isOutlet(text: ArabicText, named: RawMention): boolean {
  if (named.type !== 'Organization') return false;
  return named.known ? isKnownOutlet(text, named.known) : mediaReading(text, named.from) !== undefined;
}

function mediaReading(text: ArabicText, at: number): TypedReading | undefined {
  const heads = text.words.lexicon.words('outlet-heads');
  if (phraseLength(text, at, 'not-outlets') > 0) return undefined;
  return text.infos[at]?.readings.find((r) => heads.has(withoutArticle(r.key)));
}

/** `wikalat al-anba' al-iraniyya "Irna"`: the name in marks says which outlet it is; a head noun alone has its name there. */
function behindName(text: ArabicText, mentions: Mentions, named: RawMention): Outlet {
  const longer = named.known ? null : (knownOutletAt(text, named.from + 1)?.mention ?? null);
  if (longer && longer.to > named.to) return { kind: 'mention', mention: longer, from: named.from, to: longer.to };
  const quoted = quotedOutlet(text, mentions, named.to);
  const better =
    quoted && !named.known && (quoted.kind === 'mention' ? quoted.mention.known : named.to - named.from === 1);
  return better ? { ...quoted, from: named.from } : { kind: 'mention', mention: named, from: named.from, to: named.to };
}

/** A short name in quotation marks or parentheses. */
function quotedOutlet(text: ArabicText, mentions: Mentions, at: number): Outlet | null {
  const close = foldedAt(text, at) === '(' ? closingParenthesis(text, at, at + LONGEST_QUOTED) : lastOfQuote(text, at);
  if (close === null || close + 1 - at > LONGEST_QUOTED || close + 1 - at < SHORTEST_QUOTED) return null;
  const words = { from: at + 1, to: close };
  const place = { from: at, to: close + 1 };
  const inner = mentions.namedFrom(words.from);
  if (inner?.to === close && isOutlet(text, inner)) return { kind: 'mention', mention: inner, ...place };
  const known = knownOutletAt(text, words.from)?.mention;
  if (known && known.to >= close - 1) return { kind: 'mention', mention: known, ...place };
  return inner?.known && inner.to === close ? null : { kind: 'described', words, ...place };
}

/** The closing mark of a quotation that opens here and closes soon. */
function lastOfQuote(text: ArabicText, at: number): number | null {
  const quote = quoteOf(text, at);
  if (!quote || quote.start !== tokenAt(text, at)?.start) return null;
  for (let k = at + 1; k < at + LONGEST_QUOTED; k++) if ((tokenAt(text, k)?.end ?? 0) >= quote.end) return k;
  return null;
}

/** `lil-faransiyya`: a known name without marks. */
function plainOutlet(text: ArabicText, at: number): Outlet | null {
  const known = knownOutletAt(text, at);
  if (!known || !isPlainName(text, known)) return null;
  const { mention } = known;
  return { kind: 'mention', mention, from: mention.from, to: mention.to };
}

/** `mawqi' "X"`, `al-idha'a al-hukumiyya`, `al-wikala`: a noun of media with a name or adjectives behind it, or alone. */
function headedOutlet(text: ArabicText, mentions: Mentions, at: number): Outlet | null {
  const head = mediaReading(text, at);
  if (!head) return null;
  const definite = isDefinite(head.key);
  const isNamed = !definite && !isIn(text, at + 1, 'media-genitives');
  const named = isNamed ? nameBehindHead(text, mentions, at + 1) : null;
  if (named) return { ...named, from: at };
  const to = behindHead(text, at, definite);
  const words = { from: at, to };
  if (definite && hasFlag(text, at, WORD.anaphor)) return { kind: 'pointed', words, from: at, to };
  if (to === at + 1 && !(definite || isIn(text, at, 'media-nouns'))) return null;
  return { kind: 'described', words, from: at, to };
}

/** `wasa'il al-i'lam al-turkiyya`, `al-idha'a al-hukumiyya`, `mawqi' Wikiliks`: the words that go on with a noun of media. */
function behindHead(text: ArabicText, at: number, definite: boolean): number {
  let to = at + 1;
  let agrees = definite;
  while (to <= at + MOST_WORDS && isWord(text, to)) {
    const isAlso = text.infos[to]?.main.conjunction === 'w' && text.infos[to]?.demonym && text.infos[to - 1]?.demonym;
    if (text.infos[to]?.main.conjunction !== '' && !isAlso) break;
    const isGenitive = isIn(text, to, 'media-genitives');
    if (isGenitive) agrees = isDefinite(text.infos[to]?.main.key ?? '');
    else if (!isAdjective(text, to, agrees)) break;
    to++;
  }
  const isName = to === at + 1 && !definite && isWord(text, to) && text.infos[to]?.flags === 0;
  return isName ? to + 1 : to;
}

function nameBehindHead(text: ArabicText, mentions: Mentions, at: number): Outlet | null {
  const quoted = quotedOutlet(text, mentions, at);
  if (quoted) return quoted;
  const inner = mentions.namedFrom(at);
  if (inner && isOutlet(text, inner)) return behindName(text, mentions, inner);
  const known = knownOutletAt(text, isWord(text, at) ? at : at + 1);
  return known ? { kind: 'mention', mention: known.mention, from: at, to: known.mention.to } : null;
}

function isAdjective(text: ArabicText, at: number, definite: boolean): boolean {
  if (isDefinite(text.infos[at]?.main.key ?? '') !== definite) return false;
  if (hasFlag(text, at, WORD.time | WORD.function | WORD.complementizer | WORD.finiteCue)) return false;
  return definite || hasFlag(text, at, WORD.adjective | WORD.demonym | WORD.titleModifier);
}
