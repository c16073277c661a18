import type { Span } from '../../../span.ts';
import type { SpeechAct, StatementDraft } from '../../extraction.ts';
import { type Range, spanOf } from '../arabic-text.ts';
import { findReferences } from './content/find-references.ts';
import { statementKind } from './content/statement-kind.ts';
import { withoutMarks } from './content/trim-content.ts';
import type { Reader } from './reader.ts';
import type { FoundSpeaker } from './speakers/speakers.ts';

interface DraftParts {
  readonly span: Span;
  readonly cue: Range;
  readonly entry: string;
  readonly act: SpeechAct;
  readonly speaker: FoundSpeaker;
  readonly via: readonly number[];
  readonly how: string;
}

export function toDraft({ text, mentions, speakers }: Reader, parts: DraftParts): StatementDraft {
  const { content } = text;
  const kind = statementKind(content, text.document.quotes, parts.span);
  return {
    content: kind === 'direct' ? withoutMarks(content, parts.span) : parts.span,
    kind,
    act: parts.act,
    cue: { ...spanOf(text, parts.cue), entry: parts.entry },
    speaker: parts.speaker.entity.index,
    source: parts.speaker.source ? spanOf(text, parts.speaker.source) : null,
    via: parts.via,
    references: findReferences(text, mentions.all, parts.span, speakers.entityOf),
    madeAt: null,
    saidOn: null,
    foundBy: `${parts.how}/${parts.speaker.foundBy}`,
  };
}
