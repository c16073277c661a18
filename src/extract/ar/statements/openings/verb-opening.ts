import { foldArabic } from '../../../../language/ar/fold.ts';
import { type ArabicText, hasFlag, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';
import type { Complement } from '../complement/complement.ts';
import { complementOf } from '../complement/complement-of.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';
import { subjectAt } from '../subject/subject-at.ts';
import { bareSpeech } from './bare-speech.ts';
import { behindSubject } from './behind-subject.ts';
import { isAddressed } from './is-addressed.ts';
import { isPlausible } from './is-plausible.ts';
import { namedInGap } from './named-in-gap.ts';
import { type Opening, toOpening } from './opening.ts';
import { unknownSubject } from './unknown-subject.ts';
import { wholeBody } from './whole-body.ts';

/** Words between an unknown subject and the content at most, if they are no occasion. */
const FAR = 5;
const OCCASION_WITHIN = 3;
const PREPOSITION = 'prep:';

/** `qala X inna ...`, `mu'akkidan anna ...`: verb or participle, subject, content. */
export function verbOpening(text: ArabicText, mentions: Mentions, cue: CueHit, limit: number): Opening | null {
  const nounBehind =
    cue.form.tense === 'participle' ? null : subjectAt(text, mentions, cue.to, limit, ownPrepositions(cue));
  const addressed = nounBehind !== null && isAddressed(text, cue, nounBehind);
  const behindCue = addressed ? null : nounBehind;
  const from = behindCue ? behindSubject(text, mentions, behindCue, limit) : cue.to;
  const search = { cue, from, limit, hasSubject: behindCue !== null };
  const complement = complementOf(text, mentions, search) ?? bareSpeech(text, cue, from, limit);
  if (!complement) return null;
  const subject =
    (behindCue && namedInGap(text, mentions, behindCue, complement)) ??
    (behindCue && wholeBody(text, mentions, behindCue, complement)) ??
    (addressed ? null : unknownSubject(text, mentions, cue, complement));
  const bare = subject && isTooFar(text, subject, complement) ? bareSpeech(text, cue, from, limit) : null;
  if (bare) return toOpening(cue, bare);
  return isPlausible(text, cue, complement, subject) ? toOpening(cue, complement, { subject }) : null;
}

/** Prepositions, words by themselves, that open the content of the cue. */
function ownPrepositions({ entry }: CueHit): string[] {
  const free = entry.frames.filter((frame) => frame.startsWith(PREPOSITION) && frame.length > PREPOSITION.length + 1);
  return free.map((frame) => foldArabic(frame.slice(PREPOSITION.length)));
}

/** Unknown words far before a complementiser are rather the content themselves. */
function isTooFar(text: ArabicText, { kind, range }: Subject, { gapEnd }: Complement): boolean {
  return kind === 'unknown' && gapEnd - range.to > FAR && !hasOccasion(text, range.to, gapEnd);
}

/** The words before the content begin with a mark or a preposition: the occasion of the speech. */
function hasOccasion(text: ArabicText, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + OCCASION_WITHIN); k++)
    if (!isWord(text, k) || hasFlag(text, k, WORD.function)) return true;
  return false;
}
