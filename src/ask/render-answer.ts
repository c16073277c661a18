import { styleText } from 'node:util';
import type { LanguageCode } from '../article.ts';
import type { Answer, Understood } from './answer.ts';
import { isolate } from './isolate.ts';
import { label, nameIn } from './labels.ts';
import type { Paint } from './paint.ts';
import { renderMeeting } from './render-meeting.ts';
import { renderStatement } from './render-statement.ts';

export interface RenderOptions {
  /** Bold names and dim details, as terminals show them. */
  readonly colour?: boolean;
}

/**
 * An answer as plain text for the command line, in the language of the question. Names and quotes are set apart by
 * Unicode isolates, so that Arabic and English mix without disorder. Ends with a line end.
 */
export function renderAnswer(answer: Answer, { colour = false }: RenderOptions = {}): string {
  const paint: Paint = {
    strong: (text) => (colour ? styleText('bold', text, { validateStream: false }) : text),
    faint: (text) => (colour ? styleText('dim', text, { validateStream: false }) : text),
  };
  const { language, understood } = answer;
  if (understood === null) return `${renderSuggestions(answer)}\n`;
  const parts = [
    [paint.strong(heading(language, understood)), ...readNames(language, understood)].join('\n'),
    found(answer),
  ];
  parts.push(
    ...answer.statements.map((statement, at) => renderStatement(statement, at + 1, language, understood, paint)),
  );
  parts.push(...answer.meetings.map((meeting, at) => renderMeeting(meeting, at + 1, language, paint)));
  if (answer.more) {
    const count = answer.statements.length + answer.meetings.length;
    parts.push(paint.faint(label(language, 'answer.more', { count })));
  }
  return `${parts.join('\n\n')}\n`;
}

function renderSuggestions({ suggestions, problem }: Answer): string {
  const [first = '', ...rest] = suggestions;
  const listed = problem?.code === 'NOT_UNDERSTOOD';
  return [first, ...rest.map((line) => (listed ? `  - ${line}` : line))].join('\n');
}

function heading(language: LanguageCode, understood: Understood): string {
  const { family, about, alsoAbout, by, parties, at, since, until, role } = understood;
  const named = (actor: { name: string } | null) => (actor === null ? '' : isolate(nameIn(language, actor)));
  const list = parties.map(named).join(label(language, 'list.and'));
  const place = isolate(at?.text ?? '');
  const first = {
    'who-spoke-about': () => label(language, 'answer.who-spoke'),
    'said-by': () => label(language, 'answer.said'),
    'relay-chain': () => label(language, 'answer.relayed'),
    'who-met-whom': () =>
      list === '' ? label(language, 'answer.met-all') : label(language, 'answer.met', { parties: list }),
    attended: () => label(language, 'answer.attended', { at: place }),
    'meetings-of': () => label(language, 'answer.meetings', { parties: list }),
  }[family]();
  return [
    first,
    by === null ? '' : label(language, 'answer.by', { by: named(by) }),
    about === null ? '' : label(language, role ? 'answer.role' : 'answer.about', { about: named(about) }),
    alsoAbout === null ? '' : label(language, 'answer.also', { about: named(alsoAbout) }),
    at === null || family === 'attended' ? '' : label(language, 'answer.at', { at: place }),
    since === null ? '' : label(language, 'answer.since', { since }),
    until === null ? '' : label(language, 'answer.until', { until }),
  ]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}

/** Names that were taken for one of several, or for a state: nothing is chosen in silence. */
function readNames(language: LanguageCode, understood: Understood): string[] {
  return understood.readNames.map(({ text, actor, reason, others }) => {
    const told = others.map((other) => isolate(nameIn(language, other))).join(label(language, 'list.and'));
    const values = { name: isolate(text), actor: isolate(nameIn(language, actor)), others: told };
    return label(language, `read-name.${reason}`, values);
  });
}

function found({ language, statements, meetings, actors, understood }: Answer): string {
  if (statements.length + meetings.length === 0) return label(language, 'answer.nothing');
  if (statements.length > 0) {
    const values = { count: statements.length, speakers: actors.length };
    const name = statements.length === 1 ? '-one' : actors.length === 1 ? '-of-one' : '';
    return label(language, `answer.found-statements${name}`, values);
  }
  const count = label(language, meetings.length === 1 ? 'answer.found-meetings-one' : 'answer.found-meetings', {
    count: meetings.length,
  });
  if (actors.length === 0 || understood?.family === 'meetings-of') return count;
  const names = actors.map((actor) => isolate(nameIn(language, actor))).join(label(language, 'list.and'));
  return `${names}\n${count}`;
}
