import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, readingIn, spanOf, wordsOf } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { personNameAt } from '../../mentions/person-name-at.ts';
import { toRawMention } from '../../mentions/raw-mention.ts';
import { WORD } from '../../word-flags.ts';
import type { Complement } from '../complement/complement.ts';
import type { Subject } from '../subject/subject.ts';

const FARTHEST = 14;

/** `al-mutahaddith al-rasmi ..., Muhammad X anna`: an office or a description with the name still to come before the content. */
export function namedInGap(
  text: ArabicText,
  mentions: Mentions,
  subject: Subject,
  { gapEnd }: Complement,
): Subject | null {
  if (subject.kind === 'mention' || subject.kind === 'unknown') return null;
  const { from, to } = subject.range;
  for (let k = to; k < Math.min(gapEnd, to + FARTHEST); k++) {
    if (opensOccasion(text, k)) return null;
    const person = mentions.personFrom(k);
    if (person && person.to <= gapEnd && !isAnothers(text, k)) {
      const mention = person.title ? person : { ...person, title: subject.range };
      return { kind: 'mention', mention, range: { from, to: person.to } };
    }
    if (hasFlag(text, k, WORD.finiteCue | WORD.narrative)) return null;
  }
  return nameByShape(text, subject, gapEnd);
}

/** `maktab al-ra'is X`, `bi-ism X`, `lil-ra'is X`, `min al-ra'is X`: behind such words the name says whose they are. */
function isAnothers(text: ArabicText, at: number): boolean {
  if (readingIn(text, at - 1, 'heads-of-another') || isIn(text, at - 1, 'on-behalf')) return true;
  const attached = text.infos[at]?.readings.some((r) => r.preposition !== '' && r.flags !== 0) ?? false;
  return attached || isIn(text, at - 1, 'description-prepositions');
}

/** The occasion of the speech or a relative clause: names in it are others'. */
function opensOccasion(text: ArabicText, at: number): boolean {
  if (isIn(text, at, 'occasion-words') || isIn(text, at, 'relative-pronouns')) return true;
  return hasFlag(text, at, WORD.function) && hasFlag(text, at + 1, WORD.speechContext | WORD.meeting | WORD.time);
}

/** Right behind the office stands what may be an unlisted name. */
function nameByShape(text: ArabicText, { kind, range }: Subject, gapEnd: number): Subject | null {
  const described = hasFlag(text, range.from, WORD.personNoun) && !isDefinite(foldedAt(text, range.from) ?? '');
  const named = kind === 'anaphor' || (kind === 'title' && !(described && range.to - range.from === 1));
  const name = named ? personNameAt(text, range.to, 'title') : null;
  if (!name || name.to > gapEnd) return null;
  if (isIn(text, range.to - 1, 'on-behalf')) return { kind: 'group', range: { from: range.from, to: name.to } };
  const mention = toRawMention({
    ...name,
    ...spanOf(text, name),
    form: wordsOf(text, name),
    type: 'Person',
    phraseFrom: range.from,
    title: range,
    foundBy: 'ar.person.zone',
  });
  return { kind: 'mention', mention, range: { from: range.from, to: name.to } };
}
