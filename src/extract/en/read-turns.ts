import { type EnglishText, isMark, wordAt } from './english-text.ts';
import { givenNames } from './given-names.ts';
import { capitalRun } from './name-run.ts';
import type { StatementParts } from './statement-parts.ts';
import { trim } from './trim.ts';

const LONGEST_LABEL = 6;

interface Turn {
  readonly sentence: number;
  readonly first: number;
  readonly colon: number;
  readonly end: number;
}

/** Turns of an interview, `HADDAD: We are close.`: a name in capitals that opens more than one paragraph, or a full name, and a colon. */
export function readTurns(text: EnglishText): StatementParts[] {
  const turns = findTurns(text);
  const labels = new Map<string, number>();
  const labelOf = ({ first, colon }: Turn) => text.folded.slice(first, colon).join(' ');
  for (const turn of turns) labels.set(labelOf(turn), (labels.get(labelOf(turn)) ?? 0) + 1);
  const read: StatementParts[] = [];
  for (const turn of turns) {
    const { first, colon, end, sentence } = turn;
    if (!isFullName(text, turn) && !(isShouted(text, turn) && (labels.get(labelOf(turn)) ?? 0) > 1)) continue;
    const content = trim(text, { first: colon + 1, end });
    if (!content) continue;
    const head = { first, end: colon };
    read.push({
      cue: { first: colon, end: colon + 1 },
      hit: null,
      content,
      source: { ...head, head },
      sourceKind: 'stated',
      via: null,
      sentence,
      foundBy: 'en.turn',
    });
  }
  return read;
}

function findTurns(text: EnglishText): Turn[] {
  const turns: Turn[] = [];
  const { sentences } = text;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph || sentence.firstToken >= text.bodyEnd) continue;
    paragraph = sentence.paragraph;
    const { firstToken } = sentence;
    if (text.capital[firstToken] !== 1) continue;
    const run = capitalRun(text, firstToken);
    if (wordAt(text, run.end) !== ':' || run.end - run.first > LONGEST_LABEL) continue;
    let last = sentence.index;
    while (sentences[last + 1]?.paragraph === paragraph) last++;
    const end = Math.min(sentences[last]?.endToken ?? sentence.endToken, text.bodyEnd);
    turns.push({ sentence: sentence.index, first: firstToken, colon: run.end, end });
  }
  return turns;
}

function isFullName(text: EnglishText, { first, colon }: Turn): boolean {
  return colon - first > 1 && givenNames(text.knowledge.gazetteer).has(wordAt(text, first));
}

function isShouted(text: EnglishText, { first, colon }: Turn): boolean {
  for (let at = first; at < colon; at++) {
    const token = text.tokens[at];
    const word = text.content.slice(token?.start, token?.end);
    if (!isMark(text, at) && (word !== word.toUpperCase() || word.length < 3)) return false;
  }
  return true;
}
