import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isWord, type Range, spanOf } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import { mayFollowInName } from '../mentions/may-follow-in-name.ts';
import type { RawMention } from '../mentions/raw-mention.ts';
import type { Subject } from '../statements/subject/subject.ts';
import { isOfAnother } from '../statements/subject/subject-at.ts';
import { WORD } from '../word-flags.ts';

/** Words that a name may go on by, up to the end of its source. */
const MOST_ADDED = 2;
/** A person whose name ends a source, marks and offices behind the name left out; plain words between the name and the end of the source are part of it. */
export function personIn(
  text: ArabicText,
  mentions: Mentions,
  run: Range,
): Extract<Subject, { kind: 'mention' }> | null {
  for (const person of mentions.within(run)) {
    if (person.type !== 'Person') continue;
    const k = person.from;
    if (isOfAnother(text, person, run.from)) return null;
    const alone =
      person.phraseFrom <= run.from + 1 ||
      !isWord(text, k - 1) ||
      hasFlag(text, k - 1, WORD.title | WORD.honorific | WORD.demonym | WORD.titleModifier) ||
      isDefinite(foldedAt(text, k - 1) ?? '');
    const to = alone ? nameEndIn(text, person, run.to) : person.to;
    const last = to === run.to || !isWord(text, to) || hasFlag(text, to, WORD.title);
    if (alone && last) return { kind: 'mention', mention: lengthened(text, person, to), range: { from: run.from, to } };
  }
  return null;
}

/** The end of a name that goes on to the end of its source by few words that may. */
function nameEndIn(text: ArabicText, person: Range, to: number): number {
  if (to - person.to > MOST_ADDED) return person.to;
  for (let k = person.to; k < to; k++) {
    const soFar = { words: k - person.from, definites: 0, linked: false };
    if (!isWord(text, k) || text.infos[k]?.main.taken !== 0 || !mayFollowInName(text, k, soFar)) return person.to;
  }
  return to;
}

function lengthened(text: ArabicText, person: RawMention, to: number): RawMention {
  if (to === person.to) return person;
  const { end } = spanOf(text, { from: person.from, to });
  return { ...person, to, end, form: text.content.slice(person.start, end), foundBy: 'ar.person.learned' };
}
