import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, flagsAt, foldedAt, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { looksAccusative } from '../../mentions/no-name.ts';
import { personNameAt } from '../../mentions/person-name-at.ts';
import { WORD } from '../../word-flags.ts';
import type { Complement } from '../complement/complement.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { skipAdverbials } from '../subject/skip-adverbials.ts';
import { skipTold } from '../subject/skip-told.ts';
import type { Subject } from '../subject/subject.ts';

/** Words between verb and content that no list knows: a name, else people described. */
export function unknownSubject(
  text: ArabicText,
  mentions: Mentions,
  cue: CueHit,
  complement: Complement,
): Subject | null {
  if (cue.form.tense === 'participle' || complement.how === 'noun' || complement.how === 'bare') return null;
  const at = skipAdverbials(
    text,
    skipTold(text, mentions, skipAdverbials(text, cue.to, complement.gapEnd), complement.gapEnd),
    complement.gapEnd,
  );
  if (at >= complement.gapEnd || !isWord(text, at)) return null;
  const info = text.infos[at];
  if (
    info?.main.conjunction !== '' ||
    flagsAt(text, at) &
      (WORD.function | WORD.verbalNoun | WORD.complementizer | WORD.narrative | WORD.finiteCue | WORD.speechContext)
  )
    return null;
  const place = mentions.placeFrom(at);
  if (place || looksAccusative(text, at) || /\u0646\u0627$/u.test(info.folded)) return null;
  if (
    info.main.preposition !== '' ||
    (info.readings.length > 1 &&
      info.readings.some((r) => r.preposition !== '' && (r.flags !== 0 || isDefinite(r.key))) &&
      !info.readings[0]?.flags)
  )
    return null;
  const name = personNameAt(text, at, 'forced');
  let to = name ? name.to : at + 1;
  const whole = name !== null && name.to - name.from > 1;
  while (
    !whole &&
    to < complement.gapEnd &&
    to < at + 6 &&
    isWord(text, to) &&
    (foldedAt(text, to) ?? '').length > 1 &&
    !(flagsAt(text, to) & (WORD.function | WORD.time | WORD.complementizer | WORD.adverb | WORD.participleCue))
  )
    to++;
  return { kind: 'unknown', range: { from: at, to } };
}
