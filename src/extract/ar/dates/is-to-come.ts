import { type ArabicText, hasFlag, isIn, sentenceOf } from '../arabic-text.ts';
import { SEEN, TEH, YEH } from '../letters.ts';
import { isReportingVerb } from '../meetings/meeting-clause.ts';
import { WORD } from '../word-flags.ts';

/** How far before a word the verb to come may stand, and behind it where the weekday opens the clause. */
const BEFORE = 16;
const BEHIND = 4;

/** A verb to come governs the word: `sa-tastadif Jinif al-ithnayn jawla`, `yawm al-ithnayn sa-yaltaqi`. The nearest verb decides. */
export function isToCome(text: ArabicText, at: number): boolean {
  const before = futureBefore(text, at);
  if (before !== null) return before;
  const { endToken } = sentenceOf(text, at);
  for (let k = at + 1; k < Math.min(endToken, at + BEHIND); k++) {
    if (isPastVerb(text, k)) return false;
    if (isFuture(text, k)) return true;
  }
  return false;
}

/** Whether the nearest verb up to `reach` tokens before, in the sentence, is one to come; null where none stands there. */
export function futureBefore(text: ArabicText, at: number, reach = BEFORE, fits = isFuture): boolean | null {
  const { firstToken } = sentenceOf(text, at);
  for (let k = at - 1; k >= Math.max(firstToken, at - reach); k--) {
    if (fits(text, k)) return true;
    if (isPastVerb(text, k)) return false;
  }
  return null;
}

/** A word of the future, or a verb with the prefix sa- (`sa-yazur`): SEEN before the YEH or TEH of a verb that the lexicon knows, or of any longer word. */
export function isFuture(text: ArabicText, at: number): boolean {
  if (isIn(text, at, 'future-signs') || isIn(text, at, 'planned-signs')) return true;
  return (
    text.infos[at]?.readings.some((r) => r.preposition === '' && startsFuture(r.key) && isVerb(text, r.key)) ?? false
  );
}

const FUTURE_PREFIXES = [SEEN + YEH, SEEN + TEH];

function startsFuture(key: string): boolean {
  return FUTURE_PREFIXES.some((prefix) => key.startsWith(prefix));
}

const VERB = WORD.narrative | WORD.finiteCue;

function isVerb(text: ArabicText, key: string): boolean {
  return (text.words.typeOf(key.slice(1)).flags & VERB) !== 0;
}

/** A verb of saying in the perfect, or another that is no imperfect by its first letter. */
function isPastVerb(text: ArabicText, at: number): boolean {
  if (isReportingVerb(text, at)) return text.infos[at]?.cues.some(({ form }) => form.tense === 'perfect') ?? false;
  return hasFlag(text, at, WORD.narrative) && !isImperfect(text.infos[at]?.main.key ?? '');
}

/** `ya-`, `ta-`, and behind the prefix of the future. */
export function isImperfect(key: string): boolean {
  return key.startsWith(YEH) || key.startsWith(TEH) || key.startsWith(SEEN);
}
