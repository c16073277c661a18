import type { Sentence } from '../../language/document.ts';
import { type EnglishText, isMark, type Range, wordAt } from './english-text.ts';
import { hasVerb } from './has-verb.ts';
import { capitalRun } from './name-run.ts';
import { phraseFrom } from './noun-phrase.ts';
import { phraseLength } from './phrase-length.ts';
import type { StatementParts } from './statement-parts.ts';
import { trim } from './trim.ts';

/** `According to X, …` and `…, according to X`: the clause on the other side of the comma is what X says. */
export function readSourcePhrases(text: EnglishText, sentence: Sentence): StatementParts[] {
  const found: StatementParts[] = [];
  const phrases = text.words['source-phrases'];
  const limit = Math.min(sentence.endToken, text.bodyEnd);
  let taken = sentence.firstToken;
  for (let at = sentence.firstToken; at < limit; at++) {
    if (at < taken || text.quoteOf[at] !== -1) continue;
    const length = phraseLength(text, at, phrases);
    if (length < 2) continue;
    const source = sourceWords(text, at + length, limit);
    if (source.end === source.first) continue;
    const opensSentence = leadStart(text, taken, at);
    const content = opensSentence
      ? trim(text, { first: source.end, end: limit })
      : trim(text, {
          first: contentStart(text, taken, at),
          end: goesOn(text, taken, at, source.end, limit) ? limit : at,
        });
    taken = Math.max(source.end, content?.end ?? 0);
    if (!content || content.end - content.first < 2) continue;
    found.push({
      cue: { first: at, end: at + length },
      hit: null,
      content,
      source: { ...source, head: phraseFrom(text, source.first, source.end) },
      sourceKind: 'stated',
      via: null,
      sentence: sentence.index,
      foundBy: 'en.source-phrase',
    });
  }
  return found;
}

/** The words of the source, a name apposed to them taken in. */
function sourceWords(text: EnglishText, first: number, limit: number): Range {
  return { first, end: apposedName(text, phraseFrom(text, first, limit).end, limit) };
}

/** `For the envoy, according to X, it was a test`: a parenthesis inside an unfinished clause. */
function goesOn(text: EnglishText, first: number, at: number, end: number, limit: number): boolean {
  if (wordAt(text, at - 1) !== ',' || wordAt(text, end) !== ',' || limit - end < 4) return false;
  return !hasVerb(text, first, at) && hasVerb(text, end, limit);
}

/** `Rouhani's chief of staff, Mahmoud Vaezi, …`: a name between two commas belongs to the source. */
function apposedName(text: EnglishText, comma: number, limit: number): number {
  if (wordAt(text, comma) !== ',' || text.capital[comma + 1] !== 1) return comma;
  const run = capitalRun(text, comma + 1);
  return run.end < limit && run.end - run.first > 1 && wordAt(text, run.end) === ',' ? run.end : comma;
}

/** Nothing but a connecting word stands before it in its sentence. */
function leadStart(text: EnglishText, first: number, at: number): boolean {
  for (let k = first; k < at; k++) {
    const word = wordAt(text, k);
    if (!isMark(text, k) && !text.words.coordinators.has(word) && !text.words.adverbs.has(word)) return false;
  }
  return true;
}

function contentStart(text: EnglishText, first: number, at: number): number {
  for (let k = at - 2; k > first; k--) {
    if (text.quoteOf[k] !== -1) continue;
    if (wordAt(text, k) === ';') return k + 1;
  }
  return first;
}
