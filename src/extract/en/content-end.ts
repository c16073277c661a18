import type { CueForm } from '../../lexicon/lexicon.ts';
import type { ComplementKind } from './complement.ts';
import type { CueSetting } from './cue-setting.ts';
import { type EnglishText, isGlued, isMark, isWord, opensQuote, quoteEnd, wordAt } from './english-text.ts';
import { type CueHit, cueAt } from './find-cues.ts';
import { hasVerb } from './has-verb.ts';

/** First token behind the content that starts at `start`: the sentence's end, the next cue's clause, or a comma that leads out of what was said. */
export function contentEnd(
  text: EnglishText,
  start: number,
  limit: number,
  kind: ComplementKind,
  later: readonly CueHit[],
  setting: CueSetting | null = null,
): number {
  let end = limit;
  const tense = setting?.tense ?? null;
  const open =
    kind === 'noun' && setting?.relative
      ? later.find((next) => next.first > start && next.form.tense !== 'participle')
      : undefined;
  if (open && !parted(text, start, open.first)) end = open.first;
  for (const next of later) {
    const border = next.first > start ? clauseBorder(text, start, next, tense, kind) : -1;
    if (border < 0) continue;
    end = Math.min(end, border);
    break;
  }
  if (kind === 'quote') {
    const close = quoteEnd(text, start);
    if (!goesOn(text, close, end)) return close;
  }
  for (let at = start + 1; at < end; at++) {
    if (opensQuote(text, at)) {
      at = quoteEnd(text, at) - 1;
      if (isMark(text, at - 1) && wordAt(text, at - 1) === ',' && isAfterthought(text, at + 1)) return at + 1;
      continue;
    }
    if (leadsOut(text, at, end, kind)) return at;
    if (wordAt(text, at) === ',' && kind !== 'colon' && (setting?.subordinate || opensWithCue(text, at + 1, end)))
      return at;
  }
  return end;
}

/** `, said`: the verb of the main clause. */
function opensWithCue(text: EnglishText, at: number, limit: number): boolean {
  return at < limit && cueAt(text, at)?.form.tense === 'perfect';
}

function parted(text: EnglishText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(text, at);
    if (
      word === ',' ||
      text.words.subordinators.has(word) ||
      text.words.relatives.has(word) ||
      text.words.pronouns.has(word)
    )
      return true;
  }
  return false;
}

/** Behind `…,"` a participle or a clause of its own leads out. */
function isAfterthought(text: EnglishText, at: number): boolean {
  const word = wordAt(text, at);
  return text.words['content-stops'].has(word) || (word.endsWith('ing') && isWord(text, at));
}

/** Behind a closing mark the clause goes on in small letters: `said "it gets me mad" every time`. */
function goesOn(text: EnglishText, at: number, limit: number): boolean {
  if (at >= limit || isMark(text, at)) return false;
  return !text.words['content-stops'].has(wordAt(text, at));
}

function leadsOut(text: EnglishText, at: number, limit: number, kind: ComplementKind): boolean {
  const { words } = text;
  const word = wordAt(text, at);
  if (word === ';') return kind !== 'colon';
  if (isDash(text, at) && kind !== 'colon' && kind !== 'quote') return !hasDash(text, at + 1, limit);
  if (word === 'according' && wordAt(text, at + 1) === 'to') return true;
  if (word !== ',') return false;
  const next = wordAt(text, at + 1);
  if (at + 1 >= limit) return true;
  if (isLaterTime(text, at + 1)) return true;
  if (kind === 'noun' || kind === 'infinitive') {
    if (words['content-stops'].has(next) || next.endsWith('ing')) return true;
    return next === 'and' && words.pronouns.has(wordAt(text, at + 2));
  }
  return kind !== 'colon' && words['clause-stops'].has(next);
}

/** `, one day after the deal`: the report tells when. */
function isLaterTime(text: EnglishText, at: number): boolean {
  const { words } = text;
  const counts =
    words.numbers.has(wordAt(text, at)) ||
    words.determiners.has(wordAt(text, at)) ||
    text.tokens[at]?.kind === 'number';
  return counts && words['time-units'].has(wordAt(text, at + 1)) && words.subordinators.has(wordAt(text, at + 2));
}

function isDash(text: EnglishText, at: number): boolean {
  const word = wordAt(text, at);
  return word === '\u2014' || word === '\u2013' || (word === '-' && !isGlued(text, at) && !isGlued(text, at + 1));
}

/** A second dash: the first opens a parenthesis. */
function hasDash(text: EnglishText, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) if (isDash(text, at)) return true;
  return false;
}

/** Where the clause of a later cue begins: its comma or conjunction; -1 where it stands inside what is said. */
function clauseBorder(
  text: EnglishText,
  start: number,
  { first, form }: CueHit,
  tense: CueForm['tense'] | null,
  kind: ComplementKind,
): number {
  const { words } = text;
  if (form.tense === 'participle') {
    if (tense === 'participle' && words.coordinators.has(wordAt(text, first - 1))) return first - 1;
    return wordAt(text, first - 1) === ',' ? first - 1 : -1;
  }
  const goesOnInside = (tense === 'perfect') !== (form.tense === 'perfect') && tense !== null && tense !== 'participle';
  for (let at = first - 1; at > start; at--) {
    if (text.quoteOf[at] !== -1) return at + 1;
    const word = wordAt(text, at);
    if (word === ',' || word === ';') return leadsOn(text, at, start);
    if (words.coordinators.has(word)) {
      const clause = kind !== 'noun' && kind !== 'infinitive';
      if (goesOnInside || (clause && !hasVerb(text, start, at))) return -1;
      return wordAt(text, at - 1) === ',' ? at - 1 : at;
    }
    if (words['clause-stops'].has(word)) return at;
    if (words.subordinators.has(word) || words.relatives.has(word) || words.verbs.has(word)) return -1;
  }
  return -1;
}

/** A comma before `and`, `but` or `while` parts clauses; so does the one that closes an apposition behind such a word. */
function leadsOn(text: EnglishText, comma: number, start: number): number {
  const { words } = text;
  for (let at = comma; at > start && comma - at < 12; at--) {
    const next = wordAt(text, at + 1);
    const joins = words.coordinators.has(next) || words['content-stops'].has(next);
    if (wordAt(text, at) === ',' && joins) return at;
    if (wordAt(text, at) === ';') return at;
    if (at < comma && words.verbs.has(wordAt(text, at))) break;
  }
  return -1;
}
