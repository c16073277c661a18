import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, flagsAt, tokenAt } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';

/** Words that are never part of a name unless they are listed as names too. */
export const NEVER =
  WORD.function |
  WORD.time |
  WORD.narrative |
  WORD.complementizer |
  WORD.adverb |
  WORD.personNoun |
  WORD.title |
  WORD.honorific |
  WORD.organizationHead |
  WORD.verbalNoun |
  WORD.finiteCue |
  WORD.participleCue |
  WORD.meeting |
  WORD.speechContext |
  WORD.government;

export const LISTED = WORD.given | WORD.surname;

/** What a noun behind an attached preposition may be. */
const NOUN_BEHIND =
  WORD.organizationHead |
  WORD.title |
  WORD.personNoun |
  WORD.verbalNoun |
  WORD.meeting |
  WORD.speechContext |
  WORD.demonym |
  WORD.titleModifier |
  WORD.government;

/** Behind a preposition that is part of the word stands a definite, known or national word: li-bahth, bil-ittifaq. */
export function hasClitic(text: ArabicText, at: number): boolean {
  const info = text.infos[at];
  if (!info || info.readings[0]?.flags) return false;
  return info.readings.some(
    (r) => r.preposition !== '' && (isDefinite(r.key) || (r.key.length > 3 && (r.flags & NOUN_BEHIND) !== 0)),
  );
}

/** s + y: a future verb (SEEN, YEH). */
export function isFuture(folded: string): boolean {
  return (
    folded.length > 4 &&
    folded.charAt(0) === '\u0633' &&
    (folded.charAt(1) === '\u064a' || folded.charAt(1) === '\u062a')
  );
}

/** Written with tanwin, or mut-...-an: an accusative noun or participle, no part of a name. */
export function looksAccusative(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (token === undefined) return false;
  if (text.content.slice(token.start, token.end).includes('\u064b')) return true;
  return token.folded.length > 5 && token.folded.startsWith('\u0645\u062a') && token.folded.endsWith('\u0627');
}

/** A boundary stands here: a mark, a particle, a verb or the end. */
export function endsHere(text: ArabicText, at: number): boolean {
  const token = tokenAt(text, at);
  if (token?.kind !== 'word' || isFuture(token.folded) || hasClitic(text, at)) return true;
  return (
    (flagsAt(text, at) &
      (WORD.function |
        WORD.complementizer |
        WORD.finiteCue |
        WORD.participleCue |
        WORD.narrative |
        WORD.time |
        WORD.title |
        WORD.honorific)) !==
    0
  );
}
