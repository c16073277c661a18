import type { Span } from '../../../../span.ts';
import type { StatementDraft } from '../../../extraction.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, sentenceOf, tokenAt } from '../../arabic-text.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import { quoteFrom } from '../complement/quotations.ts';
import { contentEnd } from '../content/content-end.ts';
import { trimmed } from '../content/trim-content.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { standIn } from '../openings/stand-in.ts';
import type { Reader } from '../reader.ts';
import type { FoundSpeaker } from '../speakers/speakers.ts';
import { toDraft } from '../to-draft.ts';
import type { SourcePhrase } from './source-phrase-at.ts';

/** `according to X`: in front it takes the rest of the sentence, behind a clause that clause, in the middle the whole sentence. */
export function readSourcePhrase(
  reader: Reader,
  phrase: SourcePhrase,
  clause: number,
  limit: number,
): { draft: StatementDraft | null; next: number } | null {
  const { text, mentions, speakers } = reader;
  const cue = standIn(text, phrase.from);
  const first = sentenceOf(text, phrase.from).firstToken;
  const front = onlyOpenersBetween(text, clause, phrase.from);
  if (front) {
    let at = phrase.to;
    const comma = nextComma(text, at, Math.min(limit, at + 18));
    if (comma >= 0) at = comma + 1;
    while (at < limit && (isIn(text, at, 'after-source') || hasFlag(text, at, WORD.complementizer))) at++;
    const open = reader.opening(at) ?? reader.opening(at + 1);
    const speaker = speakers.resolve(phrase.subject, cue);
    if (!speaker) return null;
    if (open?.subject) {
      reader.pending = speaker.entity.index;
      return { draft: null, next: open.cue.from };
    }
    const end = contentEnd(text, mentions, {
      cue,
      complement: { how: 'that', content: at, gapEnd: at },
      limit,
      cueAt: reader.cueAt,
      sourcePhraseAt: () => 0,
    });
    const span = trimmed(text, at, end.end, end.quoted);
    if (!span || limit - at < 3) return null;
    speakers.spoke(speaker.entity, phrase.from);
    return { draft: draftOf(reader, phrase, span, speaker), next: Math.max(end.end, at) };
  }
  const words = phrase.from - clause;
  if (words < 3) return null;
  const speaker = speakers.resolve(phrase.subject, cue);
  if (!speaker) return null;
  const middle = clause === first && continues(text, phrase.to, limit);
  const end = middle ? endOfRest(reader, phrase, cue, limit) : phrase.from;
  const span = trimmed(text, startOfClause(text, clause, phrase.from), end, false);
  if (!span) return null;
  speakers.spoke(speaker.entity, phrase.from);
  return { draft: draftOf(reader, phrase, span, speaker), next: middle ? end : phrase.to };
}

/** The rest of a clause behind a source phrase ends as any clause does. */
function endOfRest(reader: Reader, phrase: SourcePhrase, cue: CueHit, limit: number): number {
  return contentEnd(reader.text, reader.mentions, {
    cue,
    complement: { how: 'that', content: phrase.to, gapEnd: phrase.to },
    limit,
    cueAt: reader.cueAt,
    sourcePhraseAt: () => 0,
  }).end;
}

function draftOf(reader: Reader, phrase: SourcePhrase, span: Span, speaker: FoundSpeaker): StatementDraft {
  return toDraft(reader, {
    span,
    cue: phrase.cue,
    entry: 'ar.source-phrase',
    act: 'state',
    speaker,
    via: [],
    how: 'source-phrase',
  });
}

function onlyOpenersBetween(text: ArabicText, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const length = phraseLength(text, k, 'discourse-openers');
    if (length > 0) {
      k += length - 1;
      continue;
    }
    if (tokenAt(text, k)?.kind !== 'mark' && foldedAt(text, k) !== '\u0648') return false;
  }
  return true;
}

function nextComma(text: ArabicText, from: number, to: number): number {
  for (let k = from; k < to; k++) if (foldedAt(text, k) === '\u060c' || foldedAt(text, k) === ',') return k;
  return -1;
}

/** More words follow the phrase, so that it stands in the middle of its clause. */
function continues(text: ArabicText, at: number, limit: number): boolean {
  const mark = foldedAt(text, at);
  if (mark !== '\u060c' && mark !== ',') return false;
  return limit - at > 4 && text.infos[at + 1]?.main.conjunction === '';
}

/** Openers and a leading conjunction stay outside. */
function startOfClause(text: ArabicText, from: number, to: number): number {
  let at = from;
  while (at < to && tokenAt(text, at)?.kind === 'mark' && quoteFrom(text, at) === null) at++;
  return at;
}
