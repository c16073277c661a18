import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, isWord } from '../../arabic-text.ts';
import { ARABIC_COMMA } from '../../letters.ts';
import { WORD } from '../../word-flags.ts';
import type { WordInfo } from '../../word-types.ts';
import type { Complement } from './complement.ts';
import type { Gap } from './gap.ts';
import { isSurelyVerb } from './is-surely-verb.ts';

/** How far behind the subject a verbal noun, behind an apposition its clause may stand. */
const FARTHEST = 14;
const SUPPORTED_WITHIN = 4;
/** AIN, LAM, YEH: on, folded. */
const ON = '\u0639\u0644\u064a';
/** Marks that may stand around an apposition. */
const APPOSITION_MARKS = `${ARABIC_COMMA},"\u201c\u201d\u00ab\u00bb()-`;

/** `rafada X al-muqtarah`: a bare object as content. */
export function objectAt(gap: Gap, at: number): Complement | null {
  if (!gap.noun || !opensObject(gap, at)) return null;
  return supportedClause(gap, at) ?? { how: 'noun', content: at, gapEnd: at };
}

/** Right behind the subject any noun; where the subject is dropped a verbal noun, or a noun that cannot speak. */
function opensObject(gap: Gap, at: number): boolean {
  const { text, objectFrom, hasSubject, cue, mentions } = gap;
  const info = text.infos[at];
  if (at < objectFrom || !info || !mayBeObject(text, at, info)) return false;
  if (info.flags & WORD.verbalNoun) return at === objectFrom || isBehindOccasion(text, objectFrom, at);
  if (at !== objectFrom || info.flags & WORD.narrative || (gap.that && clauseFollows(gap, at))) return false;
  if (hasSubject) return !(info.flags & (WORD.participleCue | WORD.adverb));
  if (cue.form.tense === 'participle') return true;
  return !(info.flags & (WORD.personNoun | WORD.anaphor | WORD.title)) && !mentions.personFrom(at);
}

/** No particle (but the negations and quantifiers that open objects), no verb, no noun behind a preposition. */
function mayBeObject(text: ArabicText, at: number, { flags, main, readings }: WordInfo): boolean {
  if (main.conjunction !== '' || flags & (WORD.complementizer | WORD.time)) return false;
  if (flags & WORD.function && !isIn(text, at, 'object-openers')) return false;
  if (flags & WORD.verbalNoun) return true;
  if (flags & WORD.finiteCue && isSurelyVerb(text, at)) return false;
  const prepositional = readings.some((r) => r.preposition !== '' && (isDefinite(r.key) || r.flags !== 0));
  return !prepositional || Boolean(readings[0]?.flags);
}

/** `ghadat al-liqa' rafda ...`: only the occasion of the speech stands between. */
function isBehindOccasion(text: ArabicText, start: number, at: number): boolean {
  if (at - start > FARTHEST) return false;
  return hasFlag(text, start, WORD.function) && hasFlag(text, start + 1, WORD.speechContext | WORD.meeting | WORD.time);
}

/** A content clause opens close behind with neither stop nor verb between: the words up to it are an apposition of the subject. */
function clauseFollows({ text, last }: Gap, from: number): boolean {
  for (let k = from; k < Math.min(last, from + FARTHEST); k++) {
    if (hasFlag(text, k, WORD.complementizer) && text.infos[k]?.main.conjunction === '')
      return !isIn(text, k - 1, 'not-complement-before');
    if (endsApposition(text, k)) return false;
  }
  return false;
}

function endsApposition(text: ArabicText, at: number): boolean {
  if (!isWord(text, at) && !APPOSITION_MARKS.includes(foldedAt(text, at) ?? '')) return true;
  if (hasFlag(text, at, WORD.verbalNoun)) return true;
  return hasFlag(text, at, WORD.finiteCue | WORD.narrative | WORD.participleCue) && isSurelyVerb(text, at);
}

/** `jaddada ta'kid biladihi ala ...`: the verbal noun of saying only supports the verb; its own complement is the content. */
function supportedClause({ text, last }: Gap, at: number): Complement | null {
  if (!text.words.lexicon.words('support-nouns').has(text.infos[at]?.main.key ?? '')) return null;
  for (let k = at + 1; k < Math.min(last, at + SUPPORTED_WITHIN); k++) {
    const on = foldedAt(text, k) === ON;
    const that = on ? k + 1 : k;
    if (hasFlag(text, that, WORD.complementizer)) return { how: 'that', content: that + 1, gapEnd: at };
    if (on) return { how: 'preposition', content: k + 1, gapEnd: at };
  }
  return null;
}
