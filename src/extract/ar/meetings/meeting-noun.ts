import { withoutArticle } from '../../../language/ar/clitics.ts';
import type { MeetingKind } from '../../extraction.ts';
import { type ArabicText, hasFlag, isIn, readingIn } from '../arabic-text.ts';
import { ALEF } from '../letters.ts';
import { phraseAt, phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';

/** A noun that names a meeting. */
export interface MeetingNoun {
  readonly noun: string;
  /** Without article and accusative ending. */
  readonly head: string;
  readonly length: number;
  readonly kind: MeetingKind;
  /** The preposition on it. */
  readonly preposition: string;
  /** Often no single meeting: it needs two parties, or one and a place or day. */
  readonly weak: boolean;
}

/** The noun or phrase of a meeting that starts at a token, or null. */
export function meetingNounAt(text: ArabicText, at: number): MeetingNoun | null {
  if (isIn(text, at - 1, 'meeting-rooms')) return null;
  return inClass(text, at, 'meeting-nouns', false) ?? inClass(text, at, 'weak-meeting-nouns', true);
}

function inClass(text: ArabicText, at: number, name: string, weak: boolean): MeetingNoun | null {
  const single = readingIn(text, at, name);
  const phrase = phraseAt(text, at, name, 3);
  const noun = single?.key ?? phrase?.key;
  if (noun === undefined) return null;
  const kind = text.words.lexicon.words(name).get(noun) as MeetingKind;
  return {
    noun,
    head: headOf(noun, text.words.lexicon.words(name)),
    length: phrase?.length ?? 1,
    kind,
    preposition: single?.preposition ?? '',
    weak,
  };
}

function headOf(noun: string, nouns: ReadonlyMap<string, unknown>): string {
  const bare = withoutArticle(noun);
  return bare.endsWith(ALEF) && nouns.has(bare.slice(0, -1)) ? bare.slice(0, -1) : bare;
}

/** `jawla khalijiyya`: a round of nothing, without talks or a word of order near, is a tour. */
export function isTour(text: ArabicText, at: number, next: number): boolean {
  if (!readingIn(text, at, 'round-nouns')) return false;
  for (let k = next; k < next + 3; k++) {
    if (readingIn(text, k, 'meeting-nouns') || readingIn(text, k, 'round-order') || hasFlag(text, k, WORD.ordinal))
      return false;
  }
  return true;
}

/** `lan nujri ayy muhadathat`, `duna ijtima'`: a particle just before says that there is none; in `la tazal` (goes on) it denies nothing. */
export function isDenied(text: ArabicText, at: number): boolean {
  return [at - 1, at - 2, at - 3].some(
    (k) =>
      isIn(text, k, 'negations') &&
      !isIn(text, k, 'relative-pronouns') &&
      phraseLength(text, k, 'function-words', 2) < 2,
  );
}
