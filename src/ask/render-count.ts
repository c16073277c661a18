import type { Answer } from './answer.ts';
import { label, nameIn } from './labels.ts';
import type { Paint } from './paint.ts';

/** How much was found, and who: `50 of 2,255 statements`. */
export function renderCount(answer: Answer, { isolate }: Paint): string {
  const { language, statements, meetings, actors, understood } = answer;
  if (statements.length + meetings.length === 0) return label(language, 'answer.nothing');
  if (statements.length > 0) return label(language, `answer.found-statements${kindOf(answer)}`, countsOf(answer));
  const count = label(language, `answer.found-meetings${kindOf(answer)}`, countsOf(answer));
  const isListed = actors.length > 0 && understood?.family !== 'meetings-of';
  const names = actors.map((actor) => isolate(nameIn(language, actor))).join(label(language, 'list.and'));
  return isListed ? `${names}\n${count}` : count;
}

/** That more was found than is shown; empty where all is. */
export function renderMore(answer: Answer): string {
  return answer.more ? label(answer.language, 'answer.more', countsOf(answer)) : '';
}

/** What was asked for by `when`, `where` or `did they`, before all else; empty for other questions. */
export function renderLead({ language, understood, meetings }: Answer, { isolate }: Paint): string {
  const asks = understood?.asks ?? null;
  if (asks === null || meetings.length === 0) return '';
  if (asks === 'whether') {
    const isHeld = meetings.some(({ status }) => status === 'held' || status === 'ongoing');
    return label(language, isHeld ? 'lead.yes' : 'lead.not-held');
  }
  const told = meetings.flatMap(({ startsOn, endsOn, place }) => {
    if (asks === 'where') return place === null ? [] : [nameIn(language, place)];
    if (startsOn === null) return [];
    return [endsOn === null || endsOn === startsOn ? startsOn : `${startsOn} – ${endsOn}`];
  });
  const listed = [...new Set(told)].map(isolate).join(label(language, 'list.and'));
  return label(language, `lead.${asks}`, { told: listed === '' ? label(language, 'lead.unknown') : listed });
}

function kindOf({ statements, meetings, actors, more, total }: Answer): string {
  if (statements.length === 0) return more || total > meetings.length ? '-part' : meetings.length === 1 ? '-one' : '';
  const ofOne = actors.length === 1 ? '-of-one' : '';
  if (more || total > statements.length) return `-part${ofOne}`;
  return statements.length === 1 ? '-one' : ofOne;
}

function countsOf({ statements, meetings, actors, total }: Answer): Record<string, string> {
  return {
    count: grouped(statements.length + meetings.length),
    total: grouped(total),
    speakers: grouped(actors.length),
  };
}

/** With commas between thousands, whatever the locale of the machine. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
