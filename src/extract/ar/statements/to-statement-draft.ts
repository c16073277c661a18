import type { StatementReading } from '../../extraction.ts';
import { spanOf } from '../arabic-text.ts';
import { actOf } from './act-of.ts';
import { findReferences } from './content/references/find-references.ts';
import { statementKind } from './content/statement-kind.ts';
import { withoutMarks } from './content/trim-content.ts';
import { daySaid } from './day-said.ts';
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
  const day = daySaid(scribe, plan);
  const kind = statementKind(text.content, text.document.quotes, content);
  return {
    content: kind === 'direct' ? withoutMarks(text.content, content) : content,
    kind,
    act: actOf(text, plan),
    cue: { ...spanOf(text, plan.cue), entry: plan.entry },
    speaker: speaker.entity.index,
    source: speaker.source ? spanOf(text, speaker.source) : null,
    via,
    references: findReferences(text, mentions, content, speakers.entityOf),
    meetings: [],
    madeAt: null,
    saidOn: day?.startsOn ?? null,
    saidOnBy: day && { ...spanOf(text, day), foundBy: day.foundBy },
    foundBy: `${plan.how}/${speaker.foundBy}`,
  };
}
