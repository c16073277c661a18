import type { Mentions } from '../../mentions/find-mentions.ts';
import type { Subject } from '../subject/subject.ts';

/** `X, na'ib ra'is ..., anna`; `al-wazir X anna`: an office behind the name, names behind an office belong to the subject; the token behind them. */
export function behindSubject(mentions: Mentions, subject: Subject, limit: number): number {
  const { to } = subject.range;
  if (subject.kind === 'mention') {
    const { title } = subject.mention;
    return title && title.from >= to && title.to <= limit ? title.to : to;
  }
  if (subject.kind !== 'title') return to;
  const first = mentions.personFrom(to)?.to ?? to;
  return mentions.personFrom(first)?.to ?? first;
}
