import type { ArabicText } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import { isInsideQuotation } from '../quotations.ts';
import { readOpening } from './read-opening.ts';
import { createReader, type Reader } from './reader.ts';
import { readSourcePhrase } from './source/read-source-phrase.ts';
import { sourcePhraseAt } from './source/source-phrase-at.ts';
import { addRelayerBehind } from './via/add-relayer-behind.ts';

/**
 * Plans the statements of an article in text order. Each cue that finds its content opens a statement; its content ends as content-end.ts says;
 * cues inside it that do not break are nested and passed over. Source phrases take what is left of their sentence.
 */
export function planStatements(text: ArabicText, mentions: Mentions): Reader {
  const reader = createReader(text, mentions);
  let free = 0;
  for (const { start, firstToken, endToken } of text.document.sentences) {
    if (start >= text.document.body.end) break;
    free = readSentence(reader, Math.max(firstToken, free), endToken);
  }
  return reader;
}

/** Reads from a token to the end of its sentence; the token behind what was read. */
function readSentence(reader: Reader, from: number, limit: number): number {
  let at = from;
  // Behind the last statement of the sentence.
  let clause = from;
  while (at < limit) {
    const next = readSource(reader, at, clause, limit) ?? readOpening(reader, at, limit);
    at = next ?? at + 1;
    clause = next ?? clause;
  }
  return at;
}

/** A source phrase makes a statement of its clause, or is a relayer of the statement before; null where neither. */
function readSource(reader: Reader, at: number, clause: number, limit: number): number | null {
  const { text, mentions, opening } = reader;
  const phrase = isInsideQuotation(text, at) ? null : sourcePhraseAt(text, mentions, at, limit);
  if (!phrase) return null;
  // `kama akkada anna ...`: the verb has a content of its own.
  const isCue = opening(phrase.cue.to - 1) !== null;
  if (isCue) return null;
  return addRelayerBehind(reader, phrase) ? phrase.to : readSourcePhrase(reader, phrase, clause, limit);
}
