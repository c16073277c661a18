import { foldArabic } from '../../language/ar/fold.ts';
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
import type { CueHit } from './find-cues.ts';
import type { Mentions } from './mentions.ts';
import { skipAdverbials } from './subject.ts';
import { WORD } from './word-types.ts';

/** Where the content of a cue begins and by which construction. */
export interface Complement {
  readonly how: 'that' | 'quote' | 'colon' | 'preposition' | 'noun' | 'bare';
  /** First token of the content (behind the opening mark for a quotation). */
  readonly content: number;
  /** End of the words between cue and content. */
  readonly gapEnd: number;
}

const LONGEST_GAP = 60;
const COLON = ':';

/**
 * Looks from behind the subject to the limit for what the cue's frames allow: a complementiser, quotation marks, a colon, its preposition.
 * A bare object is taken where the subject ends. Another finite verb in between ends the search.
 */
export function complementOf(
  text: ArabicText,
  mentions: Mentions,
  cue: CueHit,
  from: number,
  limit: number,
  hasSubject: boolean,
): Complement | null {
  const frames = cue.entry.frames;
  const that = frames.includes('that');
  const quote = frames.includes('quote');
  const prepositions = frames.filter((f) => f.startsWith('prep:')).map((f) => f.slice(5));
  const noun = frames.includes('noun');
  const last = Math.min(limit, from + LONGEST_GAP);
  for (let k = from; k < last; k++) {
    const folded = foldedAt(text, k) ?? '';
    if (!isWord(text, k)) {
      if (folded === COLON && isSpeechColon(text, k)) {
        if (quote || that) return colonComplement(text, k);
        continue;
      }
      const opened = quoteFrom(text, k);
      if (opened !== null) {
        const name = isNameQuote(text, k, opened) || (k > from - 1 && isApposition(text, k, opened, last));
        if (!name && (quote || that)) return { how: 'quote', content: k + 1, gapEnd: k };
        if (!name && noun && k === skipAdverbials(text, from, last)) return { how: 'noun', content: k, gapEnd: k };
        if (name) k = opened - 1;
      }
      continue;
    }
    if (hasFlag(text, k, WORD.complementizer) && text.infos[k]?.main.conjunction !== 'w') {
      const found = thatComplement(text, k, from, cue, that, prepositions);
      if (found) return found;
      continue;
    }
    const preposition = prepositionAt(text, mentions, k, prepositions, cue);
    if (preposition) {
      const next = k + 1;
      if (preposition === 'free' && hasFlag(text, next, WORD.complementizer)) {
        return { how: 'that', content: afterThat(text, next), gapEnd: k };
      }
      return { how: 'preposition', content: preposition === 'free' ? next : k, gapEnd: k };
    }
    if (noun && opensObject(text, mentions, k, from, last, hasSubject, cue))
      return supported(text, k, last) ?? { how: 'noun', content: k, gapEnd: k };
    if (k > from && flagsAt(text, k) & WORD.finiteCue && !mentions.inPerson[k] && isSurelyVerb(text, k)) {
      if (text.infos[k]?.main.conjunction !== '' || !isRelative(text, k)) return null;
    }
  }
  return null;
}

/** A cue form that is no noun as well. */
function isSurelyVerb(text: ArabicText, at: number): boolean {
  const reading = text.infos[at]?.main;
  return (
    reading !== undefined && reading.preposition === '' && !text.words.lexicon.words('cue-also-nouns').has(reading.key)
  );
}

/** Behind alladhi and the like a verb belongs to the relative clause and does not end the gap. */
function isRelative(text: ArabicText, at: number): boolean {
  for (let k = at - 1; k >= at - 2; k--) {
    const before = foldedAt(text, k);
    if (before !== null && text.words.lexicon.words('relative-pronouns').has(before)) return true;
  }
  return false;
}

function isSpeechColon(text: ArabicText, at: number): boolean {
  return tokenAt(text, at - 1)?.kind !== 'number' || tokenAt(text, at + 1)?.kind !== 'number';
}

function colonComplement(text: ArabicText, colon: number): Complement {
  let at = colon + 1;
  while (tokenAt(text, at)?.kind === 'mark' && quoteFrom(text, at) === null && foldedAt(text, at) !== '.') at++;
  if (hasFlag(text, at, WORD.complementizer)) {
    const after = afterThat(text, at);
    return quoteFrom(text, after) !== null && after > at
      ? { how: 'that', content: after, gapEnd: colon }
      : { how: 'that', content: after, gapEnd: colon };
  }
  return quoteFrom(text, at) !== null
    ? { how: 'quote', content: at + 1, gapEnd: colon }
    : { how: 'colon', content: at, gapEnd: colon };
}

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
function isApposition(text: ArabicText, from: number, to: number, last: number): boolean {
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

/** `jaddada ta'kid biladihi ala ...`: the verbal noun of saying only supports the verb; its own complement is the content. */
function supported(text: ArabicText, at: number, last: number): Complement | null {
  if (!text.words.lexicon.words('support-nouns').has(text.infos[at]?.main.key ?? '')) return null;
  for (let k = at + 1; k < Math.min(last, at + 4); k++) {
    if (hasFlag(text, k, WORD.complementizer)) return { how: 'that', content: k + 1, gapEnd: at };
    if (foldedAt(text, k) === '\u0639\u0644\u064a') {
      return hasFlag(text, k + 1, WORD.complementizer)
        ? { how: 'that', content: k + 2, gapEnd: at }
        : { how: 'preposition', content: k + 1, gapEnd: at };
    }
  }
  return null;
}

function thatComplement(
  text: ArabicText,
  at: number,
  from: number,
  cue: CueHit,
  that: boolean,
  prepositions: readonly string[],
): Complement | null {
  const before = foldedAt(text, at - 1) ?? '';
  const free = prepositions.find((p) => foldedMatches(before, p));
  const attached = text.infos[at]?.folded.charAt(0) === '\u0628';
  if (!free && at > from && text.words.lexicon.words('not-complement-before').has(before) && at - 1 !== cue.from)
    return null;
  if (!that && !free && prepositions.length > 0 && !(attached && prepositions.includes('\u0628')) && at > cue.to + 12)
    return null;
  const content = afterThat(text, at);
  return { how: 'that', content, gapEnd: free ? at - 1 : at };
}

/** A complementiser with a pronoun is left out as well; the content starts behind it. */
function afterThat(_text: ArabicText, at: number): number {
  return at + 1;
}

function foldedMatches(folded: string, preposition: string): boolean {
  const key = foldArabic(preposition);
  return folded === key || folded === `\u0648${key}`;
}

function prepositionAt(
  text: ArabicText,
  mentions: Mentions,
  at: number,
  prepositions: readonly string[],
  cue: CueHit,
): 'free' | 'attached' | null {
  const info = text.infos[at];
  if (!info || prepositions.length === 0) return null;
  for (const preposition of prepositions) {
    if (preposition.length > 1) {
      if (!foldedMatches(info.folded, preposition) || info.folded.charAt(0) === '\u0648') continue;
      if (phraseLength(text, at, text.words.lexicon.words('fixed-phrases')) > 0) continue;
      return 'free';
    }
    const letter = preposition === '\u0628' ? 'b' : 'l';
    const reading = info.readings.find((r) => r.preposition === letter && r.conjunction === '');
    const adjacent = at === cue.to && (reading?.flags ?? 0) & WORD.function;
    if (
      !reading ||
      (info.readings[0]?.flags && !adjacent) ||
      text.words.lexicon.words('not-attached-content').has(info.folded)
    )
      continue;
    if (mentions.placeFrom(at) && cue.entry.act !== 'condemn') continue;
    if (phraseLength(text, at, text.words.lexicon.words('adverbs')) > 0) continue;
    return 'attached';
  }
  return null;
}

/** A bare object: right behind the subject any noun; where the subject is dropped a verbal noun, or a noun that cannot speak. */
function opensObject(
  text: ArabicText,
  mentions: Mentions,
  at: number,
  from: number,
  last: number,
  hasSubject: boolean,
  cue: CueHit,
): boolean {
  const skipped = skipAdverbials(text, from, last);
  const comma = hasSubject && (foldedAt(text, skipped) === '\u060c' || foldedAt(text, skipped) === ',');
  const start = comma ? skipAdverbials(text, skipped + 1, last) : skipped;
  if (at < start) return false;
  const flags = flagsAt(text, at);
  const info = text.infos[at];
  if (!info || info.main.conjunction !== '' || flags & (WORD.complementizer | WORD.time)) return false;
  if (flags & WORD.function && !text.words.lexicon.words('object-openers').has(info.folded)) return false;
  if (flags & WORD.finiteCue && !(flags & WORD.verbalNoun) && isSurelyVerb(text, at)) return false;
  if (
    info.readings.some((r) => r.preposition !== '' && (isPossible(r.key) || r.flags !== 0)) &&
    !info.readings[0]?.flags
  ) {
    if (!(flags & WORD.verbalNoun)) return false;
  }
  if (flags & WORD.verbalNoun) return at === start || isBehindContext(text, start, at);
  if (at !== start || (cue.entry.frames.includes('that') && clauseFollows(text, at, last))) return false;
  if (flags & WORD.narrative) return false;
  if (hasSubject) return !(flags & (WORD.participleCue | WORD.adverb));
  if (cue.form.tense === 'participle') return true;
  return (flags & (WORD.personNoun | WORD.anaphor | WORD.title)) === 0 && !mentions.personFrom(at);
}

/** Marks that may stand around an apposition. */
const APPOSITION_MARKS = '\u060c,"\u201c\u201d\u00ab\u00bb()-';

/** A content clause opens close behind with neither stop nor verb between: the words up to it are an apposition of the subject. */
function clauseFollows(text: ArabicText, from: number, last: number): boolean {
  for (let k = from; k < Math.min(last, from + 14); k++) {
    if (hasFlag(text, k, WORD.complementizer) && text.infos[k]?.main.conjunction === '')
      return !text.words.lexicon.words('not-complement-before').has(foldedAt(text, k - 1) ?? '');
    const mark = isWord(text, k) ? null : foldedAt(text, k);
    if ((mark !== null && !APPOSITION_MARKS.includes(mark)) || hasFlag(text, k, WORD.verbalNoun)) return false;
    if (hasFlag(text, k, WORD.finiteCue | WORD.narrative | WORD.participleCue) && isSurelyVerb(text, k)) return false;
  }
  return false;
}

function isPossible(key: string): boolean {
  return key.startsWith('\u0627\u0644') && key.length > 3;
}

/** Only the occasion of the speech stands between: fi khitam al-liqa. */
function isBehindContext(text: ArabicText, start: number, at: number): boolean {
  if (at - start > 14) return false;
  return hasFlag(text, start, WORD.function) && hasFlag(text, start + 1, WORD.speechContext | WORD.meeting | WORD.time);
}

/** Tokens of a range without the occasion of the speech; for tests of what is left. */
export function isEmptyRange(range: Range): boolean {
  return range.from >= range.to;
}
