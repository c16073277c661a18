import { type ArabicText, foldedAt, hasFlag, isIn, isWord } from '../../arabic-text.ts';
import {
  ALEF,
  ARABIC_COMMA,
  ARABIC_QUESTION_MARK,
  ARABIC_SEMICOLON,
  EN_DASH,
  LAM,
  MEEM,
  TEH,
  YEH,
} from '../../letters.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import type { OpenContent } from './content-end.ts';
import { cueBreaks, isJoined } from './cue-breaks.ts';

const CLAUSE_MARKS = [ARABIC_COMMA, ',', ARABIC_SEMICOLON, ';', '-', EN_DASH];
const SENTENCE_MARKS = ['.', '!', ARABIC_QUESTION_MARK];

/** The narrator speaks again from this token on. */
export function breaksAt(text: ArabicText, mentions: Mentions, at: number, open: OpenContent): boolean {
  const mark = isWord(text, at) ? null : foldedAt(text, at);
  if (mark !== null && CLAUSE_MARKS.includes(mark)) return breaksBehindMark(text, at + 1, open);
  if (mark !== null && SENTENCE_MARKS.includes(mark)) return false;
  if (opens(text, at, 'closing-attributions') || opens(text, at, 'hard-closers')) return true;
  if (isLoose(open) && at > open.complement.content + 1 && opens(text, at, 'speech-closers')) return true;
  const cue = open.cueAt(at);
  return cue !== null && cueBreaks(text, mentions, cue, open);
}

/** Behind a comma, semicolon or dash: another source, an adverbial of the narrator, a participle or joined verb of saying, a verb of deeds. */
function breaksBehindMark(text: ArabicText, next: number, open: OpenContent): boolean {
  if (open.hasSourceAt(next)) return true;
  if (opens(text, next, 'closing-attributions') || opens(text, next, 'closing-adverbials')) return true;
  if (phraseLength(text, next, 'discourse-openers') > 1) return true;
  const cue = open.cueAt(next);
  if (cue && (cue.form.tense === 'participle' || isJoined(text, cue))) return true;
  if (isAccusativeParticiple(text, next) || isPurposeVerb(text, next)) return true;
  return isLoose(open) && (opens(text, next, 'loose-closers') || isDeedBehindAs(text, next));
}

function opens(text: ArabicText, at: number, name: string): boolean {
  return phraseLength(text, at, name) > 0;
}

/** Content without a complementiser or marks: more ends it. */
function isLoose({ complement }: OpenContent): boolean {
  return complement.how === 'noun' || complement.how === 'preposition';
}

/** `, mushiran ila ...`: an accusative participle (m-...-an) that is no listed cue, with a preposition: the narrator describes how it was said. */
function isAccusativeParticiple(text: ArabicText, at: number): boolean {
  const folded = isWord(text, at) ? (foldedAt(text, at) ?? '') : '';
  if (!folded.startsWith(MEEM) || !folded.endsWith(ALEF) || folded.length < 5) return false;
  if (hasFlag(text, at, WORD.time | WORD.adverb | WORD.given)) return false;
  return hasFlag(text, at + 1, WORD.function) && !isIn(text, at + 1, 'group-prepositions');
}

/** `, li-yandamma ...`: a subjunctive of result: the narrator goes on. */
function isPurposeVerb(text: ArabicText, at: number): boolean {
  const info = text.infos[at];
  if (!info || info.folded.length < 5) return false;
  if (!info.folded.startsWith(LAM + YEH) && !info.folded.startsWith(LAM + TEH)) return false;
  return info.flags === 0 && info.readings.every((r) => r.flags === 0);
}

/** `, kama iltaqa ...`: a verb of deeds behind kama. */
function isDeedBehindAs(text: ArabicText, at: number): boolean {
  return isIn(text, at, 'as-said-openers') && hasFlag(text, at + 1, WORD.narrative);
}
