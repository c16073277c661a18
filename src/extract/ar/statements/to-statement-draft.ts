import type { StatementReading } from '../../extraction.ts';
import { type Range, spanOf } from '../arabic-text.ts';
import { actOf } from './act-of.ts';
import { findReferences } from './content/find-references.ts';
import { statementKind } from './content/statement-kind.ts';
import { withoutMarks } from './content/trim-content.ts';
import type { Plan } from './plan.ts';
import type { Scribe } from './speak-plans.ts';
import type { FoundSpeaker } from './speakers/scene.ts';

/** A statement by its plan and speaker: kind and references are read from its content. */
export function toStatementDraft(
  scribe: Scribe,
  plan: Plan,
  speaker: FoundSpeaker,
  via: readonly number[],
): StatementReading {
  const { text, mentions, speakers } = scribe;
  const { content } = plan;
  const kind = statementKind(text.content, text.document.quotes, content);
  return {
    content: kind === 'direct' ? withoutMarks(text.content, content) : content,
    kind,
    act: actOf(text, plan),
    cue: { ...spanOf(text, plan.cue), entry: plan.entry },
    speaker: speaker.entity.index,
    source: speaker.source ? spanOf(text, speaker.source) : null,
    via,
    references: findReferences(text, mentions.all, content, speakers.entityOf),
    madeAt: null,
    saidOn: dayIn(scribe, plan.occasion),
    foundBy: `${plan.how}/${speaker.foundBy}`,
  };
}

/** The first single day among some words that is not after the dateline. */
function dayIn({ text, dateFrom }: Scribe, { from, to }: Range): string | null {
  const { publishedOn } = text.document.article;
  for (let at = from; at < to; at++) {
    const date = dateFrom(at);
    if (date && date.to <= to && date.startsOn === date.endsOn && !(publishedOn && date.startsOn > publishedOn))
      return date.startsOn;
  }
  return null;
}
