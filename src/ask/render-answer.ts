import { styleText } from 'node:util';
import type { LanguageCode } from '../article.ts';
import type { Answer, AnswerStatement, Understood } from './answer.ts';
import { isolate } from './isolate.ts';
import { label, nameIn } from './labels.ts';
import type { Paint } from './paint.ts';
import { renderCount, renderLead, renderMore } from './render-count.ts';
import { renderHeading } from './render-heading.ts';
import { renderMeeting } from './render-meeting.ts';
import { renderStatement } from './render-statement.ts';

export interface RenderOptions {
  /** Bold names and dim details, as terminals show them. */
  readonly colour?: boolean;
  /** Names and quotes in Unicode isolates, so that Arabic and English mix without disorder; off for what programs read. */
  readonly isolates?: boolean;
}

/** An answer as plain text for the command line, in the language of the question. Ends with a line end. */
export function renderAnswer(answer: Answer, { colour = false, isolates = true }: RenderOptions = {}): string {
  const paint: Paint = {
    strong: (text) => (colour ? styleText('bold', text, { validateStream: false }) : text),
    faint: (text) => (colour ? styleText('dim', text, { validateStream: false }) : text),
    isolate: isolates ? isolate : (text) => text,
  };
  const { language, understood } = answer;
  if (understood === null) return `${renderSuggestions(answer)}\n`;
  const more = renderMore(answer);
  const parts = [
    [paint.strong(renderHeading(language, understood, paint)), ...readNames(language, understood, paint)],
    [renderLead(answer, paint), renderCount(answer, paint), ...actingFirst(answer, paint)],
    ...answer.statements.map((statement, at) => [renderStatement(statement, at + 1, language, understood, paint)]),
    ...answer.meetings.map((meeting, at) => [renderMeeting(meeting, at + 1, language, paint)]),
    more === '' ? [] : [paint.faint(more)],
  ];
  return `${parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function renderSuggestions({ suggestions, problem }: Answer): string {
  const [first = '', ...rest] = suggestions;
  const listed = problem?.code === 'NOT_UNDERSTOOD';
  return [first, ...rest.map((line) => (listed ? `  - ${line}` : line))].join('\n');
}

/** Names that were taken for one of several, or for a state: nothing is chosen in silence. */
function readNames(language: LanguageCode, understood: Understood, paint: Paint): string[] {
  return understood.readNames.map(({ text, actor, reason, others }) => {
    const told = others.map((other) => paint.isolate(nameIn(language, other))).join(label(language, 'list.and'));
    const values = { name: paint.isolate(text), actor: paint.isolate(nameIn(language, actor)), others: told };
    return label(language, `read-name.${reason}`, values);
  });
}

/** That the order is not by day alone, where somebody acts at all. */
function actingFirst({ language, understood, statements }: Answer, paint: Paint): string[] {
  const about = understood?.role ? understood.about : null;
  const acts = ({ references }: AnswerStatement) =>
    references.some(({ actor, role }) => actor.id === about?.id && role === 'agent');
  if (about === null || statements.length < 2 || !statements.some(acts)) return [];
  return [label(language, 'answer.acting-first', { about: paint.isolate(nameIn(language, about)) })];
}
