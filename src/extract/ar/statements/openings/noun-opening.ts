import { type ArabicText, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { complementOf } from '../complement/complement-of.ts';
import { isInsideQuotation } from '../cues/inside-quotation.ts';
import type { Opening } from './opening.ts';
import { standIn } from './stand-in.ts';

/** `qawluhu inna ...`: a verbal noun with a clause close behind it. */
export function nounOpening(text: ArabicText, mentions: Mentions, token: number, limit: number): Opening | null {
  const info = text.infos[token];
  if (!info || !isWord(text, token) || isInsideQuotation(text, token)) return null;
  if (!text.words.lexicon.words('reporting-nouns').has(info.folded)) return null;
  const cue = standIn(text, token);
  const complement = complementOf(text, mentions, cue, cue.to, Math.min(limit, token + 9), false);
  if (!complement || (complement.how !== 'that' && complement.how !== 'quote' && complement.how !== 'colon'))
    return null;
  return { cue, entry: 'ar.reporting-noun', act: 'state', complement, subject: null, relayer: null, isRelay: false };
}
