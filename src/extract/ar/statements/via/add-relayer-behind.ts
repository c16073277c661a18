import { tokenAt } from '../../arabic-text.ts';
import type { Reader } from '../reader.ts';
import type { SourcePhrase } from '../source/source-phrase-at.ts';
import type { Subject } from '../subject/subject.ts';

/** `..., hasbama dhakarat wikalat X` right behind an attributed content: X relayed it. Adds X to the last plan; false where it does not fit. */
export function addRelayerBehind({ text, plans }: Reader, { from, subject }: SourcePhrase): boolean {
  const last = plans.at(-1);
  const first = tokenAt(text, from);
  if (!last?.open || !first || isPerson(subject)) return false;
  if (/[\p{L}\p{N}.!?\u061f\n]/u.test(text.content.slice(last.content.end, first.start))) return false;
  plans[plans.length - 1] = { ...last, behind: [...last.behind, subject] };
  return true;
}

function isPerson(subject: Subject): boolean {
  return subject.kind === 'title' || (subject.kind === 'mention' && subject.mention.type === 'Person');
}
