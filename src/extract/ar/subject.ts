import { isDefinite } from '../../language/ar/clitics.ts';
import {
  type ArabicText,
  flagsAt,
  foldedAt,
  hasFlag,
  isWord,
  phraseLength,
  type Range,
  tokenAt,
} from './arabic-text.ts';
import type { PlaceMention } from './find-countries-and-bodies.ts';
import type { Mentions } from './mentions.ts';
import { personNameAt } from './person-name.ts';
import type { RawMention } from './raw-mention.ts';
import { WORD } from './word-types.ts';

/** Who the words next to a cue say is speaking, before it is resolved. */
export type Subject =
  | { readonly kind: 'mention'; readonly mention: RawMention; readonly range: Range }
  | { readonly kind: 'title'; readonly range: Range }
  | { readonly kind: 'anaphor'; readonly range: Range }
  | { readonly kind: 'group'; readonly range: Range }
  | { readonly kind: 'capital'; readonly range: Range; readonly place: PlaceMention }
  | { readonly kind: 'unknown'; readonly range: Range };

const BREAK = WORD.complementizer | WORD.finiteCue | WORD.narrative;

/** First token that is no adverb, time word, parenthesis or comma after one. */
export function skipAdverbials(text: ArabicText, from: number, to: number): number {
  const adverbs = text.words.lexicon.words('adverbs');
  let at = from;
  while (at < to) {
    const phrase = phraseLength(text, at, adverbs);
    if (phrase > 0 && !hasFlag(text, at, WORD.given)) {
      at += phrase;
      continue;
    }
    if (hasFlag(text, at, WORD.time) && text.infos[at]?.main.preposition === '') {
      at++;
      continue;
    }
    const mark = tokenAt(text, at)?.kind === 'mark' ? foldedAt(text, at) : null;
    if (mark === '\u060c' || mark === ',' || mark === '-' || mark === '\u2013') {
      if (at === from && !closesAdverbial(text, at, to)) return at;
      at++;
      continue;
    }
    if (mark === '(') {
      const close = closingParenthesis(text, at, to);
      if (close < 0) return at;
      at = close + 1;
      continue;
    }
    return at;
  }
  return at;
}

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

const LAM = '\u0644';

/** `qala, amsi, ...`: a comma right behind a verb opens an adverbial that another comma ends. */
function closesAdverbial(text: ArabicText, comma: number, to: number): boolean {
  for (let k = comma + 1; k < Math.min(to, comma + 8); k++) {
    if (foldedAt(text, k) === '\u060c' || foldedAt(text, k) === ',') return true;
  }
  return false;
}

function closingParenthesis(text: ArabicText, open: number, to: number): number {
  for (let k = open + 1; k < Math.min(to, open + 12); k++) if (foldedAt(text, k) === ')') return k;
  return -1;
}

/** The subject that stands right behind a verb, or null where none stands there (it is dropped or comes later). */
export function subjectAt(text: ArabicText, mentions: Mentions, from: number, to: number): Subject | null {
  const at = skipAdverbials(text, skipTold(text, mentions, skipAdverbials(text, from, to), to), to);
  if (at >= to) return null;
  const person = mentions.personFrom(at);
  if (person) return { kind: 'mention', mention: person, range: { from: at, to: person.to } };
  if (!isWord(text, at)) {
    const quoted = quotedBodyAt(text, mentions, at);
    return quoted;
  }
  const info = text.infos[at];
  if (!info || info.main.conjunction !== '') return null;
  const title = mentions.titleFrom(at);
  const mention = mentions.namedFrom(at);
  if (mention && !mention.indirect && (!title || mention.to >= title.to)) {
    if (info.readings.some((r) => r.preposition !== '' && mention.start > (tokenAt(text, at)?.start ?? 0))) return null;
    return { kind: 'mention', mention, range: { from: at, to: mention.to } };
  }
  const described = groupEnd(text, mentions, at, to);
  const unnamed =
    !isDefinite(info.main.key) && hasFlag(text, at, WORD.personNoun) && title !== null && described > title.to;
  const capital = mentions.placeFrom(at);
  if (capital && !mention && !title && isCapital(capital) && info.readings.every((r) => r.taken > 0 || r.flags === 0)) {
    return { kind: 'capital', range: { from: at, to: capital.to }, place: capital };
  }
  if (title && !unnamed && (described <= title.to || isOffice(text, at))) {
    if (described <= title.to || title.to - title.from > 1) return { kind: 'title', range: title };
  }
  if (info.flags & WORD.anaphor && (isDefinite(info.folded) || info.flags & WORD.anaphor)) {
    return { kind: 'anaphor', range: { from: at, to: describedEnd(text, mentions, at, to, true) } };
  }
  if (hasFlag(text, at, WORD.weakGiven)) {
    const name = personNameAt(text, at, 'title');
    if (name && name.to - name.from > 1 && name.to <= to) return { kind: 'unknown', range: name };
  }
  if (described > at) return { kind: 'group', range: { from: at, to: described } };
  if (info.flags & WORD.organizationHead && !isDefinite(info.folded)) {
    return { kind: 'group', range: { from: at, to: describedEnd(text, mentions, at, to, false) } };
  }
  if (info.flags & WORD.organizationHead && isDefinite(info.folded)) {
    return { kind: 'anaphor', range: { from: at, to: describedEnd(text, mentions, at, to, true) } };
  }
  return null;
}

/** A capital, or a seat such as the Kremlin, that stands for its government. */
export function isCapital({ places }: PlaceMention): boolean {
  return places.some(
    (place) =>
      place.type === 'Place' &&
      (place.kind === 'capital' || place.kind === 'institution_metonym') &&
      place.country !== null,
  );
}

/** A single office (the minister of ...), not a profession or a plural. */
function isOffice(text: ArabicText, at: number): boolean {
  const key = text.infos[at]?.main.key ?? '';
  return text.words.lexicon.words('title-heads').get(key) === 'office';
}

/** A body named only in quotation marks right behind the verb. */
function quotedBodyAt(text: ArabicText, mentions: Mentions, at: number): Subject | null {
  const quote = text.document.quotes[text.quoteAt[at] ?? -1];
  const token = tokenAt(text, at);
  if (!quote?.closed || !token || quote.start !== token.start) return null;
  let end = at;
  while ((tokenAt(text, end)?.start ?? quote.end) < quote.end) end++;
  const mention = mentions.namedFrom(at + 1);
  if (mention && mention.to === end - 1) return { kind: 'mention', mention, range: { from: at, to: end } };
  const short = end - at <= 5 && foldedAt(text, end) !== '.' && tokenAt(text, end)?.kind === 'word';
  return short ? { kind: 'unknown', range: { from: at, to: end } } : null;
}

/** Number words and quantifiers that open the description of unnamed people. */
function opensGroup(text: ArabicText, at: number): boolean {
  return hasFlag(text, at, WORD.personNoun) || text.words.lexicon.words('quantifiers').has(foldedAt(text, at) ?? '');
}

/** End of the description of an unnamed or collective source, or `at` where none starts. */
export function groupEnd(text: ArabicText, mentions: Mentions, at: number, to: number): number {
  if (!opensGroup(text, at)) return at;
  let start = at;
  while (start < to && !hasFlag(text, start, WORD.personNoun)) {
    start++;
    if (start > at + 3) return at;
  }
  if (start >= to) return at;
  return describedEnd(text, mentions, start, to, false);
}

/** Adjectives, demonyms and the body that a described source belongs to: `masdar fi al-wizara`. */
export function describedEnd(
  text: ArabicText,
  mentions: Mentions,
  head: number,
  to: number,
  definite: boolean,
): number {
  const lexicon = text.words.lexicon;
  let at = head + 1;
  while (at < to && at < head + 14 && isWord(text, at)) {
    const info = text.infos[at];
    if (!info) break;
    const flags = flagsAt(text, at);
    if (flags & BREAK || flags & WORD.participleCue || flags & WORD.time) break;
    const mention = mentions.namedFrom(at);
    if (mention && !mention.indirect && info.main.conjunction === '') {
      at = mention.to;
      continue;
    }
    if (flags & (WORD.adjective | WORD.demonym) || (flags & WORD.titleModifier && info.main.conjunction === '')) {
      at++;
      continue;
    }
    if (info.main.conjunction === 'w' && (hasFlag(text, at, WORD.personNoun | WORD.adjective) || info.demonym)) {
      at++;
      continue;
    }
    if (lexicon.words('group-prepositions').has(info.folded)) {
      const next = at + 1;
      if (next >= to || hasFlag(text, next, WORD.speechContext | WORD.complementizer) || !isWord(text, next)) break;
      const body = mentions.namedFrom(next);
      if (body) {
        at = body.to;
        continue;
      }
      const nextInfo = text.infos[next];
      if (
        nextInfo &&
        (isDefinite(nextInfo.main.key) || hasFlag(text, next, WORD.organizationHead | WORD.titleModifier)) &&
        !definite
      ) {
        at = next + 1;
        continue;
      }
      break;
    }
    const attached = info.readings.find((r) => r.preposition === 'b' || r.preposition === 'l');
    if (
      attached &&
      !definite &&
      info.readings[0]?.flags === 0 &&
      isDefinite(text.infos[at + 1]?.folded ?? '') &&
      !hasFlag(text, at + 1, WORD.speechContext)
    ) {
      at += 2;
      continue;
    }
    if (
      attached &&
      !definite &&
      (isDefinite(attached.key) || (attached.preposition === 'b' && attached.flags & WORD.organizationHead)) &&
      !(attached.flags & WORD.speechContext)
    ) {
      at++;
      continue;
    }
    if (!definite && isDefinite(info.main.key) && !(flags & (WORD.anaphor | WORD.organizationHead | WORD.function))) {
      at++;
      continue;
    }
    if (!definite && at === head + 1 && flags & (WORD.organizationHead | WORD.personNoun | WORD.title)) {
      at++;
      continue;
    }
    if (
      definite &&
      isDefinite(info.main.key) &&
      !(flags & (WORD.anaphor | WORD.organizationHead | WORD.function | WORD.verbalNoun)) &&
      at === head + 1
    ) {
      at++;
      continue;
    }
    break;
  }
  return at;
}
