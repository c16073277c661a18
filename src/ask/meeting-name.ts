import type { LanguageCode } from '../article.ts';
import type { AnswerMeeting } from './answer.ts';
import { label, nameIn } from './labels.ts';

/** Parties that a composed name lists. */
const MOST_PARTIES = 3;

/** The name of a meeting in a language; in Arabic composed of kind, place or parties, and day, where articles give none. */
export function meetingName(language: LanguageCode, meeting: AnswerMeeting): string {
  const { name, nameAr, nameEn, kind, place, attendees, startsOn } = meeting;
  if (language === 'en') return nameEn ?? name;
  if (nameAr !== null) return nameAr;
  let composed = label(language, `meeting-kind.${kind}`);
  const parties = attendees.slice(0, MOST_PARTIES).map(({ actor }) => nameIn(language, actor));
  if (place !== null) composed = label(language, 'meeting-name.in', { name: composed, place: nameIn(language, place) });
  else if (parties.length > 0) {
    const listed = parties.join(label(language, parties.length === 2 ? 'answer.and' : 'list.and'));
    composed = label(language, `meeting-name.${parties.length === 1 ? 'of' : 'between'}`, {
      name: composed,
      parties: listed,
    });
  }
  return startsOn === null ? composed : label(language, 'meeting-name.on', { name: composed, day: startsOn });
}
