import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, flagsAt, hasFlag, isIn, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { phraseLength } from '../../phrase-length.ts';
import { isNisba } from '../../word-endings.ts';
import { WORD } from '../../word-flags.ts';

const LONGEST_CHAIN = 4;
const NO_NOUN =
  WORD.speechContext |
  WORD.complementizer |
  WORD.finiteCue |
  WORD.participleCue |
  WORD.narrative |
  WORD.time |
  WORD.day |
  WORD.ordinal |
  WORD.function;

/**
 * `ri'asat iqlim X`, `madinat X`, `al-wizara`, `maktab ra'is al-wuzara' X`: the token behind a chain of genitives as far as its definite word or name;
 * the same token where none starts.
 */
export function nounPhraseEnd(text: ArabicText, mentions: Mentions, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST_CHAIN) && isWord(text, at); at++) {
    const named = namedEnd(mentions, at);
    if (named !== null) return Math.min(named, to);
    if (opensPlace(text, at - 1, from) && isUnknown(text, at)) return at + 1;
    if (!isPlainNoun(text, at)) return opensPlace(text, at - 1, from) ? at : endOfHead(text, from, at);
    if (isDefinite(text.infos[at]?.main.key ?? '')) return at + 1;
    if (at === from && isUnknown(text, at) && endsPhrase(text, at + 1)) return at + 1;
    if (at === from + 1 && isNisba(text.infos[at]?.folded ?? '')) return at + 1;
  }
  return endOfHead(text, from, from + 1);
}

/** A person with the office, a body, a country or a place that starts here. */
function namedEnd(mentions: Mentions, at: number): number | null {
  const named = mentions.namedFrom(at);
  const ends = [
    mentions.personFrom(at)?.to,
    mentions.titleFrom(at)?.to,
    named?.indirect ? undefined : named?.to,
    mentions.placeFrom(at)?.to,
  ].filter((end) => end !== undefined);
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** Nothing joined to it, no verb, particle, time or occasion. */
function isPlainNoun(text: ArabicText, at: number): boolean {
  const main = text.infos[at]?.main;
  if (main?.conjunction !== '' || main.preposition !== '') return false;
  if (hasFlag(text, at, WORD.meeting) && !isDefinite(main.key)) return false;
  if (isIn(text, at, 'place-nouns')) return true;
  return !(flagsAt(text, at) & NO_NOUN) && phraseLength(text, at, 'adverbs') === 0;
}

/** `madinat`: a place's name follows it, whatever word that is. */
function opensPlace(text: ArabicText, at: number, from: number): boolean {
  return at >= from && isIn(text, at, 'place-nouns');
}

/** `masadir fi X anna ...`: a mark, a particle or a day follows, so that the unknown word before is a name. */
function endsPhrase(text: ArabicText, at: number): boolean {
  return !isWord(text, at) || hasFlag(text, at, WORD.complementizer | WORD.function | WORD.time);
}

function isUnknown(text: ArabicText, at: number): boolean {
  return (flagsAt(text, at) & NO_NOUN) === 0 && text.infos[at]?.readings[0]?.flags === 0;
}

/** A chain without a definite end counts as far as a single noun of bodies or people. */
function endOfHead(text: ArabicText, from: number, at: number): number {
  const counts = WORD.organizationHead | WORD.titleModifier | WORD.personNoun;
  return at === from + 1 && hasFlag(text, from, counts) ? at : from;
}
