import type { LanguageCode } from '../article.ts';
import type { AnswerMeeting } from './answer.ts';
import { label, nameIn } from './labels.ts';
import { meetingName } from './meeting-name.ts';
import type { Paint } from './paint.ts';
import { renderPlace } from './render-place.ts';

/** One meeting: name, kind, place, days, status, who attended, and the words that say so. */
export function renderMeeting(meeting: AnswerMeeting, number: number, language: LanguageCode, paint: Paint): string {
  const { startsOn, endsOn, place } = meeting;
  const days = endsOn === null || endsOn === startsOn ? startsOn : `${startsOn} – ${endsOn}`;
  const attendees = meeting.attendees.map(({ actor, role }) => {
    const name = paint.isolate(nameIn(language, actor));
    return role === 'party' ? name : `${name} (${label(language, `attendee-role.${role}`)})`;
  });
  const line = [
    label(language, `meeting-kind.${meeting.kind}`),
    place === null ? '' : `${label(language, 'field.place')} ${paint.isolate(nameIn(language, place))}`,
    days === null ? '' : paint.isolate(days),
    label(language, `status.${meeting.status}`),
  ].filter(Boolean);
  const who = `${label(language, 'field.attendees')}: ${attendees.join(label(language, 'list.and'))}`;
  return [
    `${number}. ${paint.strong(paint.isolate(meetingName(language, meeting)))}`,
    `   ${line.join(label(language, 'list.and'))}`,
    ...(attendees.length === 0 ? [] : [`   ${who}`]),
    ...meeting.words.flatMap(({ article, start, end, text }) => [
      `   ${paint.isolate(text)}`,
      paint.faint(`   ${renderPlace(article, { start, end }, language, paint)}`),
    ]),
  ].join('\n');
}
