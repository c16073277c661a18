import type { ComplementKind } from './complement.ts';
import { type EnglishText, isMark, opensQuote, quoteEnd, wordAt } from './english-text.ts';
import type { CueHit } from './find-cues.ts';

/** First token behind the content that starts at `start`: the sentence's end, the next cue's clause, or a comma that leads out of what was said. */
export function contentEnd(
  text: EnglishText,
  start: number,
  limit: number,
  kind: ComplementKind,
  later: readonly CueHit[],
): number {
  let end = limit;
  const next = later.find((cue) => cue.first > start);
  if (next) end = Math.min(end, clauseBorder(text, start, next.first));
  if (kind === 'quote') {
    const close = quoteEnd(text, start);
    if (!goesOn(text, close, end)) return close;
  }
  for (let at = start + 1; at < end; at++) {
    if (opensQuote(text, at)) {
      at = quoteEnd(text, at) - 1;
      continue;
    }
    if (leadsOut(text, at, end, kind)) return at;
  }
  return end;
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
  if (word === 'according' && wordAt(text, at + 1) === 'to') return true;
  if (word !== ',') return false;
  const next = wordAt(text, at + 1);
  if (at + 1 >= limit) return true;
  if (kind === 'noun' || kind === 'infinitive') {
    if (words['content-stops'].has(next) || next.endsWith('ing')) return true;
    return next === 'and' && words.pronouns.has(wordAt(text, at + 2));
  }
  return kind !== 'colon' && words['clause-stops'].has(next);
}

/** Where the clause of the next cue begins: its comma or conjunction. */
function clauseBorder(text: EnglishText, start: number, cue: number): number {
  const { words } = text;
  for (let at = cue - 1; at > start; at--) {
    if (text.quoteOf[at] !== -1) return at + 1;
    const word = wordAt(text, at);
    if (word === ',' || word === ';') return conjunctionBefore(text, at, start);
    if (words.coordinators.has(word)) return wordAt(text, at - 1) === ',' ? at - 1 : at;
    if (word === 'while' || word === 'as') return at;
  }
  return cue;
}

/** An apposition's comma is not the border: go back to the conjunction if the phrase before opens with one. */
function conjunctionBefore(text: EnglishText, comma: number, start: number): number {
  for (let at = comma - 1; at > start && comma - at < 12; at--) {
    const word = wordAt(text, at);
    if (word === ',' && text.words.coordinators.has(wordAt(text, at + 1))) return at;
    if (isMark(text, at)) break;
  }
  return comma;
}
