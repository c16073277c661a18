import { type ArabicText, foldedAt, hasFlag, isWord, phraseLength, tokenAt } from './arabic-text.ts';
import type { Complement } from './complement.ts';
import { quoteFrom } from './complement.ts';
import type { CueHit } from './find-cues.ts';
import type { Mentions } from './mentions.ts';
import { WORD } from './word-types.ts';

export interface ContentEnd {
  /** Token behind the content. */
  readonly end: number;
  /** The content is one whole quotation: marks are left out. */
  readonly quoted: boolean;
}

/** What the end of a content depends on besides its words. */
export interface OpenContent {
  readonly cue: CueHit;
  readonly complement: Complement;
  /** End of the sentence. */
  readonly limit: number;
  /** A cue that stands at a token, if it carries a content of its own. */
  readonly cueAt: (token: number) => CueHit | null;
  /** A phrase that names another source at a token: its length, or 0. */
  readonly sourcePhraseAt: (token: number) => number;
}

/**
 * Where a content stops: at its closing mark, at a cue that breaks, at an adverbial by which the narrator speaks again, else at the sentence's end.
 * A cue without a conjunction inside the content is nested and stops nothing.
 */
export function contentEnd(text: ArabicText, mentions: Mentions, open: OpenContent): ContentEnd {
  const { complement, limit } = open;
  if (complement.how === 'quote') return quotedEnd(text, open);
  const start = complement.content;
  const quoteEnd = quoteFrom(text, start);
  if (quoteEnd !== null && quoteEnd - start > 3 && closesThere(text, quoteEnd, limit, open)) {
    return { end: joinedQuoteEnd(text, quoteEnd), quoted: true };
  }
  for (let k = start + 1; k < limit; k++) {
    if (isHeld(text, k)) continue;
    if (breaksAt(text, mentions, k, open)) return { end: k, quoted: false };
  }
  return { end: limit, quoted: false };
}

/** Inside a closed quotation, or at its marks. */
function isHeld(text: ArabicText, at: number): boolean {
  const quote = text.document.quotes[text.quoteAt[at] ?? -1];
  return quote?.closed === true && (tokenAt(text, at)?.start ?? 0) > quote.start;
}

function quotedEnd(text: ArabicText, { complement, limit }: OpenContent): ContentEnd {
  const opening = complement.content - 1;
  const end = quoteFrom(text, opening);
  if (end === null) return { end: limit, quoted: false };
  return { end: joinedQuoteEnd(text, end), quoted: true };
}

/** `"..." wa "..."` is one content; so is a quotation that makes the next sentence by itself. */
function joinedQuoteEnd(text: ArabicText, end: number): number {
  let at = end;
  for (;;) {
    const conjunction = foldedAt(text, at) === '\u0648' ? at + 1 : at;
    const next = conjunction > at ? quoteFrom(text, conjunction) : null;
    if (next !== null) {
      at = next;
      continue;
    }
    const following = nextSentenceQuote(text, at);
    if (following === null) return at;
    at = following;
  }
}

function nextSentenceQuote(text: ArabicText, end: number): number | null {
  let at = end;
  while (tokenAt(text, at)?.kind === 'mark' && quoteFrom(text, at) === null && at < end + 3) at++;
  const next = quoteFrom(text, at);
  if (next === null || next - at < 5) return null;
  const first = tokenAt(text, at);
  const sentence = text.document.sentences[first?.sentence ?? -1];
  const startsSentence = sentence?.firstToken === at;
  const endsSentence = next >= (sentence?.endToken ?? 0) - 1;
  return startsSentence && endsSentence ? next : null;
}

/** After an-, a quotation closes the content unless the clause plainly goes on behind it. */
function closesThere(text: ArabicText, end: number, limit: number, open: OpenContent): boolean {
  if (end >= limit) return true;
  const next = tokenAt(text, end);
  if (!next) return true;
  if (next.kind === 'mark') return quoteFrom(text, end) === null || foldedAt(text, end) === '.';
  if (open.cueAt(end)) return true;
  const info = text.infos[end];
  if (open.complement.how === 'colon') return true;
  return (info?.main.conjunction ?? '') !== '' && open.cueAt(end) !== null;
}

function breaksAt(text: ArabicText, mentions: Mentions, at: number, open: OpenContent): boolean {
  const lexicon = text.words.lexicon;
  const mark = tokenAt(text, at)?.kind === 'mark' ? foldedAt(text, at) : null;
  const comma =
    mark === '\u060c' || mark === ',' || mark === '\u061b' || mark === ';' || mark === '-' || mark === '\u2013';
  if (comma) {
    const next = at + 1;
    if (open.sourcePhraseAt(next) > 0) return true;
    if (phraseLength(text, next, lexicon.words('closing-attributions')) > 0) return true;
    const loose = open.complement.how === 'noun' || open.complement.how === 'preposition';
    if (phraseLength(text, next, lexicon.words('closing-adverbials')) > 0) return true;
    if (loose && phraseLength(text, next, lexicon.words('loose-closers')) > 0) return true;
    if (phraseLength(text, next, lexicon.words('discourse-openers')) > 1) return true;
    const cue = open.cueAt(next);
    if (cue && (cue.form.tense === 'participle' || isJoined(text, cue))) return true;
    return accusativeParticiple(text, next) || purposeVerb(text, next) || (loose && kamaVerb(text, next));
  }
  if (mark === '.' || mark === '!' || mark === '\u061f') return false;
  if (phraseLength(text, at, lexicon.words('closing-attributions')) > 0) return true;
  if (phraseLength(text, at, lexicon.words('hard-closers')) > 0) return true;
  const loosely = open.complement.how === 'noun' || open.complement.how === 'preposition';
  if (loosely && at > open.complement.content + 1 && phraseLength(text, at, lexicon.words('speech-closers')) > 0)
    return true;
  const cue = open.cueAt(at);
  return cue !== null && cueBreaks(text, mentions, cue, open);
}

/** Comma + an accusative participle that is no listed cue + preposition: the narrator describes how it was said. */
function accusativeParticiple(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (!token || token.kind !== 'word') return false;
  const folded = token.folded;
  if (!folded.startsWith('\u0645') || !folded.endsWith('\u0627') || folded.length < 5) return false;
  const next = text.infos[at + 1];
  return (
    next !== undefined &&
    text.words.lexicon.words('group-prepositions').has(next.folded) === false &&
    hasFlag(text, at + 1, WORD.function) &&
    !hasFlag(text, at, WORD.time | WORD.adverb | WORD.given)
  );
}

/** `, li-yandamma ...`: a subjunctive of result after a comma: the narrator goes on (LAM, YEH or TEH). */
function purposeVerb(text: ArabicText, at: number): boolean {
  const info = text.infos[at];
  return (
    info !== undefined &&
    info.folded.length > 4 &&
    info.flags === 0 &&
    /^\u0644[\u064a\u062a]/u.test(info.folded) &&
    info.readings.every((r) => r.flags === 0)
  );
}

/** `, kama iltaqa ...`: a verb of deeds behind kama. */
function kamaVerb(text: ArabicText, at: number): boolean {
  return (
    text.words.lexicon.words('as-said-openers').has(foldedAt(text, at) ?? '') && hasFlag(text, at + 1, WORD.narrative)
  );
}

/** Behind lakin, baynama, kama: the verb opens a new clause of the narrator. */
function isJoined(text: ArabicText, cue: CueHit): boolean {
  if (cue.conjunction !== '') return true;
  const before = foldedAt(text, cue.from - 1) ?? '';
  return text.words.lexicon.words('breaking-openers').has(before);
}

function cueBreaks(text: ArabicText, mentions: Mentions, cue: CueHit, open: OpenContent): boolean {
  const before = tokenAt(text, cue.from - 1);
  if (cue.form.tense === 'participle') return true;
  if (before?.kind === 'mark' && before.folded !== '(') return cue.conjunction !== '' || isJoined(text, cue);
  const opener = foldedAt(text, cue.from - 1) ?? '';
  if (text.words.lexicon.words('breaking-openers').has(opener)) return true;
  if (cue.conjunction === '') return false;
  if (cue.form.tense === 'imperfect' && open.cue.form.tense !== 'imperfect') return false;
  const subject = mentions.personFrom(cue.to);
  if (subject) return true;
  if (!isWord(text, cue.to)) return true;
  const sameForm = cue.form.gender === open.cue.form.gender && cue.form.number === open.cue.form.number;
  const openIsParticiple = open.cue.form.tense === 'participle';
  const nestedVerb = startsWithVerb(text, open, cue.from);
  return (sameForm || openIsParticiple) && !nestedVerb;
}

/** The content's own first clause has a reporting verb: a joined verb later on most likely belongs to it. */
function startsWithVerb(text: ArabicText, open: OpenContent, before: number): boolean {
  const from = open.complement.content;
  for (let k = from; k < Math.min(before, from + 5); k++) if (hasFlag(text, k, WORD.finiteCue)) return true;
  return false;
}
