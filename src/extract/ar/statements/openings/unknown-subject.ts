import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isWord, type Range } from '../../arabic-text.ts';
import { ALEF, NOON } from '../../letters.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { looksAccusative } from '../../mentions/no-name.ts';
import { personNameAt } from '../../mentions/person-name-at.ts';
import { WORD } from '../../word-flags.ts';
import type { WordInfo } from '../../word-types.ts';
import type { Complement } from '../complement/complement.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';
import { subjectStart } from '../subject/subject-at.ts';

const LONGEST = 6;
const NO_SUBJECT =
  WORD.function | WORD.verbalNoun | WORD.complementizer | WORD.narrative | WORD.finiteCue | WORD.speechContext;
const BOUNDARY = WORD.function | WORD.time | WORD.complementizer | WORD.adverb | WORD.participleCue;

/** `qala X Y inna ...`: words between verb and content that no list knows: a name, else people described. */
export function unknownSubject(
  text: ArabicText,
  mentions: Mentions,
  cue: CueHit,
  { how, gapEnd }: Complement,
): Subject | null {
  if (cue.form.tense === 'participle' || how === 'noun' || how === 'bare') return null;
  const from = subjectStart(text, mentions, cue.to, gapEnd);
  const info = text.infos[from];
  if (from >= gapEnd || !info || !isWord(text, from) || mentions.placeFrom(from)) return null;
  if (!mayOpenSubject(text, from, info)) return null;
  return { kind: 'unknown', range: { from, to: subjectEnd(text, from, gapEnd) } };
}

/** Nothing that speaks against a subject: a known part of speech, an accusative, -na (we, our), a preposition on it. */
function mayOpenSubject(text: ArabicText, at: number, { main, flags, folded, readings }: WordInfo): boolean {
  if (main.conjunction !== '' || main.preposition !== '' || flags & NO_SUBJECT) return false;
  if (looksAccusative(text, at) || folded.endsWith(NOON + ALEF)) return false;
  const prepositional = readings.some((r) => r.preposition !== '' && (r.flags !== 0 || isDefinite(r.key)));
  return !prepositional || Boolean(readings[0]?.flags);
}

/** A name of two words at least, else the words up to a particle or mark. */
function subjectEnd(text: ArabicText, from: number, gapEnd: number): number {
  const name = personNameAt(text, from, 'forced');
  if (name && name.to - name.from > 1) return beforeTold(text, name);
  let to = name?.to ?? from + 1;
  while (to < Math.min(gapEnd, from + LONGEST) && goesOn(text, to)) to++;
  return to;
}

/** `X lil-sahafiyyin`: whoever is told is no part of the name. */
function beforeTold(text: ArabicText, { from, to }: Range): number {
  for (let k = from + 1; k < to; k++) if (isTold(text, k)) return k;
  return to;
}

/** People behind l-. */
function isTold(text: ArabicText, at: number): boolean {
  const { readings = [] } = text.infos[at] ?? {};
  return readings[0]?.flags === 0 && readings.some((r) => r.preposition === 'l' && (r.flags & WORD.personNoun) !== 0);
}

function goesOn(text: ArabicText, at: number): boolean {
  return isWord(text, at) && !isTold(text, at) && (foldedAt(text, at) ?? '').length > 1 && !hasFlag(text, at, BOUNDARY);
}
