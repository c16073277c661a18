import { type ArabicText, hasFlag, isWord, sentenceOf } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';
import { complementOf } from '../complement/complement-of.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { subjectAt } from '../subject/subject-at.ts';
import { bareSpeech } from './bare-speech.ts';
import { behindSubject } from './behind-subject.ts';
import { documentOpening } from './document-opening.ts';
import { isPlausible } from './is-plausible.ts';
import { namedInZone } from './named-in-zone.ts';
import { nounOpening } from './noun-opening.ts';
import type { Opening } from './opening.ts';
import { relayOpening } from './relay-opening.ts';
import { unknownSubject } from './unknown-subject.ts';

export function openingAt(text: ArabicText, mentions: Mentions, cue: CueHit | null, token: number): Opening | null {
  const limit = sentenceOf(text, token).endToken;
  if (!cue)
    return (
      relayOpening(text, mentions, token, limit) ??
      nounOpening(text, mentions, token, limit) ??
      documentOpening(text, mentions, token, limit)
    );
  const relay = relayOpening(text, mentions, token, limit);
  if (relay) return relay;
  const subject = cue.form.tense === 'participle' ? null : subjectAt(text, mentions, cue.to, limit);
  const from = subject ? behindSubject(mentions, subject, limit) : cue.to;
  const complement =
    complementOf(text, mentions, cue, from, limit, subject !== null) ?? bareSpeech(text, cue, from, limit);
  if (!complement) return null;
  const stated =
    (subject && namedInZone(text, mentions, subject, complement)) ??
    subject ??
    unknownSubject(text, mentions, cue, complement);
  if (
    stated?.kind === 'unknown' &&
    complement.gapEnd - stated.range.to > FAR &&
    !occasionBetween(text, stated.range.to, complement.gapEnd)
  ) {
    const bare = bareSpeech(text, cue, from, limit);
    if (bare)
      return {
        cue,
        entry: cue.entry.id,
        act: cue.entry.act,
        complement: bare,
        subject: null,
        relayer: null,
        isRelay: false,
      };
  }
  if (!isPlausible(text, cue, complement, stated)) return null;
  return { cue, entry: cue.entry.id, act: cue.entry.act, complement, subject: stated, relayer: null, isRelay: false };
}

const FAR = 5;

/** The words before the content begin with a mark or a preposition: the occasion of the speech. */
function occasionBetween(text: ArabicText, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 3); k++)
    if (!isWord(text, k) || hasFlag(text, k, WORD.function)) return true;
  return false;
}
