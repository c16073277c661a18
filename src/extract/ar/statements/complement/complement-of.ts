import { type ArabicText, flagsAt, hasFlag, isIn, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { quoteEndFrom } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import { colonComplement, isSpeechColon } from './colon-complement.ts';
import type { Complement } from './complement.ts';
import { type ComplementSearch, type Gap, toGap } from './gap.ts';
import { isSurelyVerb } from './is-surely-verb.ts';
import { namesSomething } from './names-something.ts';
import { objectAt } from './object-at.ts';
import { prepositionComplement } from './preposition-complement.ts';
import { thatComplement } from './that-complement.ts';

/** The content, none (the search ends here), or the token to go on from. */
type Step = Complement | 'none' | number;

/**
 * Looks from behind the subject to the limit for what the cue's frames allow: a complementiser, quotation marks, a colon, its preposition.
 * A bare object is taken where the subject ends. Another finite verb in between ends the search. `akkada X [fi Astana] anna ...`
 */
export function complementOf(text: ArabicText, mentions: Mentions, search: ComplementSearch): Complement | null {
  const gap = toGap(text, mentions, search);
  for (let at = gap.from; at < gap.last; ) {
    const step = isWord(text, at) ? readWord(gap, at) : readMark(gap, at);
    if (step === 'none') return null;
    if (typeof step !== 'number') return step;
    at = step;
  }
  return null;
}

/** A colon or an opening mark, unless the marks only name something. */
function readMark(gap: Gap, at: number): Step {
  const { text, last, that, quote, noun, behindAdverbials } = gap;
  if (isSpeechColon(text, at)) return quote || that ? colonComplement(text, at) : at + 1;
  const end = quoteEndFrom(text, at);
  if (end === null) return at + 1;
  if (namesSomething(text, at, end, last)) return end;
  if (quote || that) return { how: 'quote', content: at + 1, gapEnd: at };
  return noun && at === behindAdverbials ? { how: 'noun', content: at, gapEnd: at } : at + 1;
}

function readWord(gap: Gap, at: number): Step {
  const { text } = gap;
  if (hasFlag(text, at, WORD.complementizer) && text.infos[at]?.main.conjunction !== 'w')
    return thatComplement(gap, at) ?? at + 1;
  return prepositionComplement(gap, at) ?? objectAt(gap, at) ?? (endsGap(gap, at) ? 'none' : at + 1);
}

/** Another verb of saying, unless it belongs to a relative clause. */
function endsGap({ text, mentions, from }: Gap, at: number): boolean {
  if (at === from || mentions.inPerson[at] || !(flagsAt(text, at) & WORD.finiteCue) || !isSurelyVerb(text, at))
    return false;
  return text.infos[at]?.main.conjunction !== '' || !isRelative(text, at);
}

/** Behind alladhi and the like, one word between at most. */
function isRelative(text: ArabicText, at: number): boolean {
  return [at - 1, at - 2].some((k) => isIn(text, k, 'relative-pronouns'));
}
