import { type ArabicText, foldedAt, hasFlag, isIn, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import type { OpenContent } from './content-end.ts';
import { cueBreaks, isJoined } from './cue-breaks.ts';

export function breaksAt(text: ArabicText, mentions: Mentions, at: number, open: OpenContent): boolean {
  const mark = tokenAt(text, at)?.kind === 'mark' ? foldedAt(text, at) : null;
  const comma =
    mark === '\u060c' || mark === ',' || mark === '\u061b' || mark === ';' || mark === '-' || mark === '\u2013';
  if (comma) {
    const next = at + 1;
    if (open.sourcePhraseAt(next) > 0) return true;
    if (phraseLength(text, next, 'closing-attributions') > 0) return true;
    const loose = open.complement.how === 'noun' || open.complement.how === 'preposition';
    if (phraseLength(text, next, 'closing-adverbials') > 0) return true;
    if (loose && phraseLength(text, next, 'loose-closers') > 0) return true;
    if (phraseLength(text, next, 'discourse-openers') > 1) return true;
    const cue = open.cueAt(next);
    if (cue && (cue.form.tense === 'participle' || isJoined(text, cue))) return true;
    return accusativeParticiple(text, next) || purposeVerb(text, next) || (loose && kamaVerb(text, next));
  }
  if (mark === '.' || mark === '!' || mark === '\u061f') return false;
  if (phraseLength(text, at, 'closing-attributions') > 0) return true;
  if (phraseLength(text, at, 'hard-closers') > 0) return true;
  const loosely = open.complement.how === 'noun' || open.complement.how === 'preposition';
  if (loosely && at > open.complement.content + 1 && phraseLength(text, at, 'speech-closers') > 0) return true;
  const cue = open.cueAt(at);
  return cue !== null && cueBreaks(text, mentions, cue, open);
}

/** Comma + an accusative participle that is no listed cue + preposition: the narrator describes how it was said. */
function accusativeParticiple(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (token?.kind !== 'word') return false;
  const folded = token.folded;
  if (!folded.startsWith('\u0645') || !folded.endsWith('\u0627') || folded.length < 5) return false;
  const next = text.infos[at + 1];
  return (
    next !== undefined &&
    text.words.lexicon.words('group-prepositions').has(next.folded) === false &&
    hasFlag(text, at + 1, WORD.function) &&
    !hasFlag(text, at, WORD.time | WORD.adverb | WORD.given)
  );
}

/** `, li-yandamma ...`: a subjunctive of result after a comma: the narrator goes on (LAM, YEH or TEH). */
function purposeVerb(text: ArabicText, at: number): boolean {
  const info = text.infos[at];
  return (
    info !== undefined &&
    info.folded.length > 4 &&
    info.flags === 0 &&
    /^\u0644[\u064a\u062a]/u.test(info.folded) &&
    info.readings.every((r) => r.flags === 0)
  );
}

/** `, kama iltaqa ...`: a verb of deeds behind kama. */
function kamaVerb(text: ArabicText, at: number): boolean {
  return isIn(text, at, 'as-said-openers') && hasFlag(text, at + 1, WORD.narrative);
}
