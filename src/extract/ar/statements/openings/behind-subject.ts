import type { Mentions } from '../../mentions/find-mentions.ts';
import type { Subject } from '../subject/subject.ts';

/** An office in apposition behind the name belongs to the subject. */
export function behindSubject(mentions: Mentions, subject: Subject, limit: number): number {
  let at = subject.range.to;
  if (subject.kind === 'mention') {
    const title = subject.mention.title;
    if (title && title.from >= at && title.to <= limit) at = title.to;
  }
  for (let k = 0; k < 2; k++) {
    const person = mentions.personFrom(at);
    if (!person || subject.kind !== 'title') break;
    at = person.to;
  }
  return at;
}
