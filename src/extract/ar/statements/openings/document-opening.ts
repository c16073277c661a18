import { type ArabicText, foldedAt, hasFlag, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';
import { complementOf } from '../complement/complement-of.ts';
import { isInsideQuotation } from '../cues/inside-quotation.ts';
import type { Subject } from '../subject/subject.ts';
import type { Opening } from './opening.ts';
import { standIn } from './stand-in.ts';

/** `ja'a fi al-bayan anna ...`: a document speaks for its issuer. */
export function documentOpening(text: ArabicText, mentions: Mentions, token: number, limit: number): Opening | null {
  const info = text.infos[token];
  const lexicon = text.words.lexicon;
  if (!info || !isWord(text, token) || isInsideQuotation(text, token)) return null;
  if (!info.readings.some((r) => r.preposition === '' && lexicon.words('document-verbs').has(r.key))) return null;
  const next = foldedAt(text, token + 1) ?? '';
  if (!lexicon.words('group-prepositions').has(next) || !hasFlag(text, token + 2, WORD.documentNoun)) return null;
  const cue = standIn(text, token);
  const subject: Subject = { kind: 'anaphor', range: { from: token + 2, to: token + 3 } };
  const complement = complementOf(text, mentions, cue, token + 3, limit, true);
  if (!complement || complement.how === 'noun') return null;
  return { cue, entry: 'ar.document', act: 'state', complement, subject, relayer: null, isRelay: false };
}
