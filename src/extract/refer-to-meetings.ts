import type { Span } from '../span.ts';
import { textAt } from '../span.ts';
import { firstIndex } from './ar/first-index.ts';
import type { MeetingDraft, MeetingReferenceDraft, ReferenceRole, StatementReading } from './extraction.ts';

/** Tells of each statement which meetings its content names, each once; `roleOf` says by the words before a trigger what part the meeting has. */
export function referToMeetings(
  content: string,
  statements: readonly StatementReading[],
  meetings: readonly MeetingDraft[],
  roleOf: (trigger: Span) => ReferenceRole,
): StatementReading[] {
  const triggers = meetings
    .flatMap(({ evidence }, meeting) => evidence.map(({ start, end }) => ({ start, end, meeting })))
    .sort((a, b) => a.start - b.start);
  return statements.map((statement) => {
    const { start, end } = statement.content;
    const from = firstIndex(triggers, (trigger) => trigger.start >= start);
    const behind = firstIndex(triggers, (trigger) => trigger.start >= end);
    const named = new Map<number, MeetingReferenceDraft>();
    for (const trigger of triggers.slice(from, behind)) {
      if (trigger.end > end || named.has(trigger.meeting)) continue;
      named.set(trigger.meeting, { ...trigger, role: roleOf(trigger), form: textAt(content, trigger) });
    }
    return { ...statement, meetings: [...named.values()] };
  });
}
