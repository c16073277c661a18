import type { Span } from '../../../span.ts';
import type { SpeechAct, StatementDraft } from '../../extraction.ts';
import { type Range, spanOf } from '../arabic-text.ts';
import { findReferences } from './content/find-references.ts';
import { statementKind } from './content/statement-kind.ts';
import { withoutMarks } from './content/trim-content.ts';
import type { Reader } from './reader.ts';
import type { FoundSpeaker } from './speakers/scene.ts';

interface StatementParts {
  readonly content: Span;
  readonly cue: Range;
  readonly entry: string;
  readonly act: SpeechAct;
  readonly speaker: FoundSpeaker;
  readonly via: readonly number[];
  /** The words between cue and content, or the source phrase: a day that stands there is the day it was said. */
  readonly occasion: Range;
  /** The construction, for `foundBy`. */
  readonly how: string;
}

/** A statement by its parts: kind and references are read from its content. */
export function toStatementDraft(reader: Reader, parts: StatementParts): StatementDraft {
  const { text, mentions, speakers } = reader;
  const { content, cue, entry, act, speaker, via, how } = parts;
  const kind = statementKind(text.content, text.document.quotes, content);
  return {
    content: kind === 'direct' ? withoutMarks(text.content, content) : content,
    kind,
    act,
    cue: { ...spanOf(text, cue), entry },
    speaker: speaker.entity.index,
    source: speaker.source ? spanOf(text, speaker.source) : null,
    via,
    references: findReferences(text, mentions.all, content, speakers.entityOf),
    madeAt: null,
    saidOn: dayIn(reader, parts.occasion),
    foundBy: `${how}/${speaker.foundBy}`,
  };
}

/** The first single day among some words that is not after the dateline. */
function dayIn({ text, dateFrom }: Reader, { from, to }: Range): string | null {
  const { publishedOn } = text.document.article;
  for (let at = from; at < to; at++) {
    const date = dateFrom(at);
    if (date && date.to <= to && date.startsOn === date.endsOn && !(publishedOn && date.startsOn > publishedOn))
      return date.startsOn;
  }
  return null;
}
