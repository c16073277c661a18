import { type EnglishText, isMark, isWord, opensQuote, type Range, wordAt } from './english-text.ts';
import type { CueHit } from './find-cues.ts';
import { hasVerb } from './has-verb.ts';
import { receiverAt } from './receiver.ts';
import { skipAdjuncts } from './skip-adjuncts.ts';

export type ComplementKind = 'that' | 'quote' | 'colon' | 'clause' | 'noun' | 'infinitive';

/** What follows a cue: where its content starts, and the words told to. */
export interface Complement {
  readonly start: number;
  readonly kind: ComplementKind;
  readonly receiver: Range | null;
}

const REACH = 24;

/** Finds where the content to the right of a cue starts; null where nothing is said there. */
export function readComplement(
  text: EnglishText,
  hit: CueHit,
  limit: number,
  fromDocument: boolean,
): Complement | null {
  const { entry } = hit;
  const receiver = text.words['receiver-verbs'].has(entry.perfect ?? '') ? receiverAt(text, hit.end, limit) : null;
  const prepositions = entry.frames.filter((frame) => frame.startsWith('prep:')).map((frame) => frame.slice(5));
  if (receiver) prepositions.push('to');
  const from = skipAdjuncts(text, receiver?.end ?? hit.end, limit, prepositions);
  const found = (start: number, kind: ComplementKind): Complement | null =>
    start < limit && !isEmpty(text, start, limit) ? { start, kind, receiver } : null;
  const open = quoteAhead(text, from, limit);
  const needs = entry.needs ?? [];
  if (open >= 0 && (entry.frames.includes('quote') || entry.frames.includes('that'))) return found(open, 'quote');
  const word = wordAt(text, from);
  if (word === ':' && entry.frames.some((frame) => frame === 'quote' || frame === 'that'))
    return found(from + 1, 'colon');
  if (needs.includes('quote-or-cue')) {
    return entry.frames.includes('noun') && hasQuote(text, from, limit) ? found(from, 'noun') : null;
  }
  if (word === 'to' && prepositions.includes(word) && opensInfinitive(text, from)) {
    return receiver && entry.frames.includes('noun')
      ? found(receiver.first, 'infinitive')
      : found(from + 1, 'infinitive');
  }
  if (entry.frames.includes('that')) {
    const that = thatAhead(text, hit.end, limit);
    if (that >= 0) return found(that + 1, 'that');
  }
  if (prepositions.includes(word) && !(receiver && word === 'to')) return found(from + 1, 'noun');
  if (receiver && entry.frames.includes('noun') && isEmpty(text, from, limit)) return found(receiver.first, 'noun');
  if (isMark(text, from) && !opensQuote(text, from)) return null;
  const takesNoun = entry.frames.includes('noun') && (!needs.includes('adjacent-that') || fromDocument);
  if (takesNoun && opensNoun(text, from)) return found(from, 'noun');
  if (!entry.frames.includes('that') || (needs.includes('adjacent-that') && !fromDocument)) return null;
  if (text.words.prepositions.has(word) && !isLeadIn(text, from, limit)) return null;
  return found(from, 'clause');
}

function isEmpty(text: EnglishText, start: number, limit: number): boolean {
  for (let at = start; at < limit; at++) if (!isMark(text, at)) return false;
  return true;
}

/** A quotation opens at or right behind a comma or colon. */
function quoteAhead(text: EnglishText, at: number, limit: number): number {
  for (let k = at; k < limit && k < at + 2; k++) {
    if (opensQuote(text, k)) return k;
    if (wordAt(text, k) !== ',' && wordAt(text, k) !== ':') return -1;
  }
  return -1;
}

function hasQuote(text: EnglishText, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    if (text.quoteOf[at] !== -1) return true;
    if (wordAt(text, at) === ',') return false;
  }
  return false;
}

/** `told reporters in Geneva on Monday that`: the complementiser of this cue, if nothing else takes it first. */
function thatAhead(text: EnglishText, from: number, limit: number): number {
  const { words } = text;
  for (let at = from; at < limit && at < from + REACH; at++) {
    const word = wordAt(text, at);
    if (word === 'that') return isComplementiser(text, at, limit) ? at : -1;
    if (words.pronouns.has(word) || (words.verbs.has(word) && word !== "'s")) return -1;
    if (text.quoteOf[at] !== -1 || word === ':' || word === ';') return -1;
    if (word === ',' && wordAt(text, at + 1) === 'that') continue;
    if (word === ',' && at === from) continue;
    const forms = text.lexicon.forms.get(word);
    if (forms?.some((form) => form.tense === 'perfect') && text.capital[at] !== 1) return -1;
  }
  return -1;
}

function isComplementiser(text: EnglishText, at: number, limit: number): boolean {
  const next = wordAt(text, at + 1);
  if (limit - at < 6 && !hasVerb(text, at + 1, limit)) return false;
  return !isMark(text, at + 1) || next === ',' || next === '"' || text.quoteOf[at + 1] !== -1;
}

function opensInfinitive(text: EnglishText, at: number): boolean {
  const next = wordAt(text, at + 1);
  return (
    isWord(text, at + 1) &&
    !text.words.determiners.has(next) &&
    !text.words['object-pronouns'].has(next) &&
    text.capital[at + 1] !== 1
  );
}

function opensNoun(text: EnglishText, at: number): boolean {
  const { words } = text;
  const word = wordAt(text, at);
  if (opensQuote(text, at) || text.tokens[at]?.kind === 'number') return true;
  if (!isWord(text, at) || words.subordinators.has(word) || words.coordinators.has(word)) return false;
  if (words.prepositions.has(word) || words['be-forms'].has(word)) return false;
  return !words.pronouns.has(word) || words['object-pronouns'].has(word);
}

/** `said in Geneva the talks`: not read as a clause; `said after the talks they`: is. */
function isLeadIn(text: EnglishText, at: number, limit: number): boolean {
  for (let k = at + 1; k < limit && k < at + REACH; k++) {
    const word = wordAt(text, k);
    if (text.words.pronouns.has(word) || text.words.verbs.has(word)) return true;
    if (word === ',') return true;
    if (isMark(text, k) && word !== '-') return false;
  }
  return false;
}
