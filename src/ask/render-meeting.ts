import type { LanguageCode } from '../article.ts';
import type { AnswerMeeting } from './answer.ts';
import { isolate } from './isolate.ts';
import { label, nameIn } from './labels.ts';
import type { Paint } from './paint.ts';

/** One meeting: name, kind, place, days, status, who attended, and the places that say so. */
export function renderMeeting(meeting: AnswerMeeting, number: number, language: LanguageCode, paint: Paint): string {
  const { startsOn, endsOn, place } = meeting;
  const days = endsOn === null || endsOn === startsOn ? startsOn : `${startsOn} – ${endsOn}`;
  const attendees = meeting.attendees.map(({ actor, role }) => {
    const name = isolate(nameIn(language, actor));
    return role === 'party' ? name : `${name} (${label(language, `attendee-role.${role}`)})`;
  });
  const line = [
    label(language, `meeting-kind.${meeting.kind}`),
    place === null ? '' : `${label(language, 'field.place')} ${isolate(nameIn(language, place))}`,
    days === null ? '' : isolate(days),
    label(language, `status.${meeting.status}`),
  ].filter(Boolean);
  const evidence = [...new Set(meeting.attendees.flatMap((each) => each.evidence))].sort();
  const who = `${label(language, 'field.attendees')}: ${attendees.join(label(language, 'list.and'))}`;
  return [
    `${number}. ${paint.strong(isolate(nameIn(language, meeting)))}`,
    `   ${line.join(label(language, 'list.and'))}`,
    ...(attendees.length === 0 ? [] : [`   ${who}`]),
    ...(evidence.length === 0 ? [] : [`   ${paint.faint(evidence.map(isolate).join(' '))}`]),
  ].join('\n');
}
