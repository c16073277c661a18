import { type ArabicText, hasFlag, isIn, type Range, spanOf } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { personNameAt } from '../../mentions/person-name-at.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { WORD } from '../../word-flags.ts';
import type { Complement } from '../complement/complement.ts';
import type { Subject } from '../subject/subject.ts';

/** An office or a description with the name still to come before the content: `al-mutahaddith al-rasmi ..., Muhammad`. */
export function namedInZone(
  text: ArabicText,
  mentions: Mentions,
  subject: Subject,
  complement: Complement,
): Subject | null {
  if (subject.kind === 'mention' || subject.kind === 'unknown') return null;
  const anaphor = subject.kind === 'anaphor';
  for (let k = subject.range.to; k < Math.min(complement.gapEnd, subject.range.to + 14); k++) {
    if (hasFlag(text, k, WORD.function) && hasFlag(text, k + 1, WORD.speechContext | WORD.meeting | WORD.time))
      return null;
    if (isIn(text, k, 'occasion-words')) return null;
    if (isIn(text, k, 'relative-pronouns')) return null;
    const person = mentions.personFrom(k);
    if (person && person.to <= complement.gapEnd)
      return {
        kind: 'mention',
        mention: titled(person, subject.range),
        range: { from: subject.range.from, to: person.to },
      };
    if (hasFlag(text, k, WORD.finiteCue | WORD.narrative)) return null;
  }
  const name = anaphor || subject.kind === 'title' ? personNameAt(text, subject.range.to, 'title') : null;
  if (!name || name.to > complement.gapEnd) return null;
  const span = spanOf(text, name);
  const form = text.content.slice(span.start, span.end);
  const mention: RawMention = {
    ...name,
    ...span,
    form,
    type: 'Person',
    known: null,
    indirect: false,
    phraseFrom: subject.range.from,
    title: subject.range,
    foundBy: 'ar.person.zone',
  };
  return { kind: 'mention', mention, range: { from: subject.range.from, to: name.to } };
}

function titled(person: RawMention, title: Range): RawMention {
  return person.title ? person : { ...person, title };
}
