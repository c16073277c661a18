import { type ArabicText, flagsAt, foldedAt, hasFlag, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { skipAdverbials } from '../subject/skip-adverbials.ts';
import { colonComplement, isSpeechColon } from './colon-complement.ts';
import type { Complement } from './complement.ts';
import { isSurelyVerb } from './is-surely-verb.ts';
import { opensObject } from './opens-object.ts';
import { prepositionAt } from './preposition-at.ts';
import { COLON, isApposition, isNameQuote, quoteFrom } from './quotations.ts';
import { afterThat, thatComplement } from './that-complement.ts';

const LONGEST_GAP = 60;

/**
 * Looks from behind the subject to the limit for what the cue's frames allow: a complementiser, quotation marks, a colon, its preposition.
 * A bare object is taken where the subject ends. Another finite verb in between ends the search.
 */
export function complementOf(
  text: ArabicText,
  mentions: Mentions,
  cue: CueHit,
  from: number,
  limit: number,
  hasSubject: boolean,
): Complement | null {
  const frames = cue.entry.frames;
  const that = frames.includes('that');
  const quote = frames.includes('quote');
  const prepositions = frames.filter((f) => f.startsWith('prep:')).map((f) => f.slice(5));
  const noun = frames.includes('noun');
  const last = Math.min(limit, from + LONGEST_GAP);
  for (let k = from; k < last; k++) {
    const folded = foldedAt(text, k) ?? '';
    if (!isWord(text, k)) {
      if (folded === COLON && isSpeechColon(text, k)) {
        if (quote || that) return colonComplement(text, k);
        continue;
      }
      const opened = quoteFrom(text, k);
      if (opened !== null) {
        const name = isNameQuote(text, k, opened) || (k > from - 1 && isApposition(text, k, opened, last));
        if (!name && (quote || that)) return { how: 'quote', content: k + 1, gapEnd: k };
        if (!name && noun && k === skipAdverbials(text, from, last)) return { how: 'noun', content: k, gapEnd: k };
        if (name) k = opened - 1;
      }
      continue;
    }
    if (hasFlag(text, k, WORD.complementizer) && text.infos[k]?.main.conjunction !== 'w') {
      const found = thatComplement(text, k, from, cue, that, prepositions);
      if (found) return found;
      continue;
    }
    const preposition = prepositionAt(text, mentions, k, prepositions, cue);
    if (preposition) {
      const next = k + 1;
      if (preposition === 'free' && hasFlag(text, next, WORD.complementizer)) {
        return { how: 'that', content: afterThat(text, next), gapEnd: k };
      }
      return { how: 'preposition', content: preposition === 'free' ? next : k, gapEnd: k };
    }
    if (noun && opensObject(text, mentions, k, from, last, hasSubject, cue))
      return supported(text, k, last) ?? { how: 'noun', content: k, gapEnd: k };
    if (k > from && flagsAt(text, k) & WORD.finiteCue && !mentions.inPerson[k] && isSurelyVerb(text, k)) {
      if (text.infos[k]?.main.conjunction !== '' || !isRelative(text, k)) return null;
    }
  }
  return null;
}

/** Behind alladhi and the like a verb belongs to the relative clause and does not end the gap. */
function isRelative(text: ArabicText, at: number): boolean {
  for (let k = at - 1; k >= at - 2; k--) {
    const before = foldedAt(text, k);
    if (before !== null && text.words.lexicon.words('relative-pronouns').has(before)) return true;
  }
  return false;
}

/** `jaddada ta'kid biladihi ala ...`: the verbal noun of saying only supports the verb; its own complement is the content. */
function supported(text: ArabicText, at: number, last: number): Complement | null {
  if (!text.words.lexicon.words('support-nouns').has(text.infos[at]?.main.key ?? '')) return null;
  for (let k = at + 1; k < Math.min(last, at + 4); k++) {
    if (hasFlag(text, k, WORD.complementizer)) return { how: 'that', content: k + 1, gapEnd: at };
    if (foldedAt(text, k) === '\u0639\u0644\u064a') {
      return hasFlag(text, k + 1, WORD.complementizer)
        ? { how: 'that', content: k + 2, gapEnd: at }
        : { how: 'preposition', content: k + 1, gapEnd: at };
    }
  }
  return null;
}
