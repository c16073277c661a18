import type { Span } from '../../../../span.ts';
import { type ArabicText, foldedAt, hasFlag, isComma, isIn, sentenceOf, tokenAt } from '../../arabic-text.ts';
import { WAW } from '../../letters.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import { trimContent } from '../content/trim-content.ts';
import { standIn } from '../openings/stand-in.ts';
import type { Plan } from '../plan.ts';
import { endOfClause, type Reader } from '../reader.ts';
import type { SourcePhrase } from './source-phrase-at.ts';

/** The entry of statements whose source a phrase names. */
export const SOURCE_PHRASE = 'ar.source-phrase';

/** Tokens of the shortest clause before a phrase, and behind it, that makes a content. */
const SHORTEST_BEFORE = 3;
const SHORTEST_BEHIND = 3;
/** A phrase in the middle of its clause has more than this behind it. */
const SHORTEST_REST = 4;
const COMMA_WITHIN = 18;

/**
 * `according to X`: in front it takes the rest of the sentence, behind a clause that clause, in the middle the whole sentence.
 * Plans the statement; the token to go on from, or null where there is no content. `clause`: where the phrase's clause starts.
 */
export function readSourcePhrase(reader: Reader, phrase: SourcePhrase, clause: number, limit: number): number | null {
  const inFront = onlyOpenersBetween(reader.text, clause, phrase.from);
  return inFront ? readRest(reader, phrase, limit) : readClause(reader, phrase, clause, limit);
}

/** `wafqan li-X, ...`: what follows; a clause with a speaker of its own is only relayed by the source. */
function readRest(reader: Reader, phrase: SourcePhrase, limit: number): number | null {
  const { text, opening } = reader;
  const at = behindPhrase(text, phrase.to, limit);
  const open = opening(at) ?? opening(at + 1);
  if (open?.subject) {
    reader.pending = phrase.subject;
    return open.cue.from;
  }
  const { end, quoted } = endOfClause(reader, standIn(text, phrase.from), at, limit);
  const content = trimContent(text, at, end, quoted);
  if (!content || limit - at < SHORTEST_BEHIND) return null;
  reader.plans.push(toPlan(reader, phrase, content, end, limit));
  return Math.max(end, at);
}

/** `..., hasba X`: the clause before; `..., hasba X, ...`: and what goes on behind. */
function readClause(reader: Reader, phrase: SourcePhrase, clause: number, limit: number): number | null {
  const { text } = reader;
  if (phrase.from - clause < SHORTEST_BEFORE) return null;
  const inMiddle = clause === sentenceOf(text, phrase.from).firstToken && goesOn(text, phrase.to, limit);
  const end = inMiddle ? endOfClause(reader, standIn(text, phrase.from), phrase.to, limit).end : phrase.from;
  const content = trimContent(text, clause, end, false);
  if (!content) return null;
  reader.plans.push(toPlan(reader, phrase, content, end, limit));
  return inMiddle ? end : phrase.to;
}

function toPlan({ text }: Reader, phrase: SourcePhrase, content: Span, end: number, limit: number): Plan {
  return {
    content,
    cue: phrase.cue,
    hit: standIn(text, phrase.from),
    entry: SOURCE_PHRASE,
    act: 'state',
    how: 'source-phrase',
    subject: phrase.subject,
    occasion: phrase,
    open: null,
    end,
    limit,
    front: null,
    behind: [],
  };
}

/** The phrase opens its clause: only `wa-`, marks and discourse openers (`min jihatihi`) stand before it. */
function onlyOpenersBetween(text: ArabicText, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const opener = phraseLength(text, at, 'discourse-openers');
    if (opener === 0 && tokenAt(text, at)?.kind !== 'mark' && foldedAt(text, at) !== WAW) return false;
    at += Math.max(opener, 1);
  }
  return true;
}

/** The content starts behind the phrase's comma, `fa-inna` and the like. */
function behindPhrase(text: ArabicText, from: number, limit: number): number {
  const last = Math.min(limit, from + COMMA_WITHIN);
  let at = from;
  while (at < last && !isComma(text, at)) at++;
  at = at < last ? at + 1 : from;
  while (at < limit && (isIn(text, at, 'after-source') || hasFlag(text, at, WORD.complementizer))) at++;
  return at;
}

/** More words follow the phrase, so that it stands in the middle of its clause. */
function goesOn(text: ArabicText, at: number, limit: number): boolean {
  return isComma(text, at) && limit - at > SHORTEST_REST && text.infos[at + 1]?.main.conjunction === '';
}
