import type { StatementDraft } from '../../extraction.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { Entities } from '../entities.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import { findCues } from './cues/find-cues.ts';
import { isInsideQuotation } from './cues/inside-quotation.ts';
import type { Opening } from './openings/opening.ts';
import { openingAt } from './openings/opening-at.ts';
import { readOpening } from './read-opening.ts';
import type { Reader } from './reader.ts';
import { readSourcePhrase } from './source/read-source-phrase.ts';
import { sourcePhraseAt } from './source/source-phrase-at.ts';
import type { Speakers } from './speakers/speakers.ts';
import { relaysBefore } from './via/relays-before.ts';

/**
 * Reads the statements of an article in text order. Each cue that finds its content opens a statement; its content ends as content-end.ts says;
 * cues inside it that do not break are nested and passed over. Source phrases take what is left of their sentence.
 */
export function readStatements(
  text: ArabicText,
  mentions: Mentions,
  entities: Entities,
  speakers: Speakers,
): StatementDraft[] {
  const cues = findCues(text, mentions.names, mentions.inPerson);
  const byToken = new Map(cues.map((cue) => [cue.from, cue]));
  const memo = new Map<number, Opening | null>();
  const opening = (token: number): Opening | null => {
    let found = memo.get(token);
    if (found === undefined) {
      found = openingAt(text, mentions, byToken.get(token) ?? null, token);
      memo.set(token, found);
    }
    return found;
  };
  const cueAt = (token: number) => (opening(token) ? (opening(token) as Opening).cue : null);
  const reader: Reader = { text, mentions, entities, speakers, cueAt, opening, told: new Map(), pending: null };
  const drafts: StatementDraft[] = [];
  const { body } = text.document;
  let free = 0;
  for (const sentence of text.document.sentences) {
    if (sentence.start >= body.end) break;
    let at = Math.max(sentence.firstToken, free);
    let clause = at;
    while (at < sentence.endToken) {
      const phrase = isInsideQuotation(text, at) ? null : sourcePhraseAt(text, mentions, at, sentence.endToken);
      if (phrase && !(phrase.cue.to - phrase.cue.from > 1 && opening(at + 1)?.cue)) {
        if (relaysBefore(reader, phrase, drafts)) {
          at = phrase.to;
          clause = at;
          continue;
        }
        const read = readSourcePhrase(reader, phrase, clause, sentence.endToken);
        if (read) {
          if (read.draft) drafts.push(read.draft);
          at = read.next;
          clause = at;
          continue;
        }
      }
      const open = opening(at);
      if (!open) {
        at++;
        continue;
      }
      const read = readOpening(reader, open, sentence.endToken, drafts.at(-1) ?? null);
      if (read) {
        drafts.push(read.draft);
        at = Math.max(read.next, at + 1);
        clause = at;
      } else at++;
    }
    free = at;
  }
  return drafts;
}
