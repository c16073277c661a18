import { type ArabicText, isIn, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { isInsideQuotation } from '../../quotations.ts';
import { isPlainSpeech } from '../complement/complement.ts';
import { complementOf } from '../complement/complement-of.ts';
import { type Opening, toOpening } from './opening.ts';
import { standIn } from './stand-in.ts';

const CLAUSE_WITHIN = 9;

/** `qawluhu inna ...`: a verbal noun with a clause close behind it. */
export function nounOpening(text: ArabicText, mentions: Mentions, token: number, limit: number): Opening | null {
  if (!isWord(text, token) || !isIn(text, token, 'reporting-nouns') || isInsideQuotation(text, token)) return null;
  const cue = standIn(text, token);
  const near = Math.min(limit, token + CLAUSE_WITHIN);
  const complement = complementOf(text, mentions, { cue, from: cue.to, limit: near, hasSubject: false });
  if (!complement || !isPlainSpeech(complement)) return null;
  return toOpening(cue, complement, { entry: 'ar.reporting-noun', act: 'state' });
}
