import { type ArabicText, hasFlag, isIn, isWord, readingIn } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { isInsideQuotation } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import { complementOf } from '../complement/complement-of.ts';
import { type Opening, toOpening } from './opening.ts';
import { standIn } from './stand-in.ts';

/** `ja'a fi al-bayan anna ...`: a document speaks for its issuer. */
export function documentOpening(text: ArabicText, mentions: Mentions, token: number, limit: number): Opening | null {
  if (!isWord(text, token) || isInsideQuotation(text, token)) return null;
  if (!readingIn(text, token, 'document-verbs', true) || !isIn(text, token + 1, 'group-prepositions')) return null;
  if (!hasFlag(text, token + 2, WORD.documentNoun)) return null;
  const cue = standIn(text, token);
  const range = { from: token + 2, to: token + 3 };
  const complement = complementOf(text, mentions, { cue, from: range.to, limit, hasSubject: true });
  if (!complement || complement.how === 'noun') return null;
  return toOpening(cue, complement, { entry: 'ar.document', act: 'state', subject: { kind: 'anaphor', range } });
}
