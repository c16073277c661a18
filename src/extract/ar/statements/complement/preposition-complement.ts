import type { SpeechAct } from '../../../../lexicon/speech-acts.ts';
import { hasFlag } from '../../arabic-text.ts';
import { BEH, WAW } from '../../letters.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import type { WordInfo } from '../../word-types.ts';
import type { Complement } from './complement.ts';
import type { Gap } from './gap.ts';
import { isPreposition } from './that-complement.ts';

/** `shaddada ala darurat ...`, `taalaba bi-waqf ...`: the cue's preposition, a word by itself (outside the content) or part of one (inside). */
export function prepositionComplement(gap: Gap, at: number): Complement | null {
  const info = gap.text.infos[at];
  if (!info) return null;
  const found = gap.prepositions.find((preposition) =>
    preposition.length > 1 ? isFree(gap, at, info, preposition) : isAttached(gap, at, info, preposition),
  );
  if (found === undefined) return null;
  if (found.length === 1) return { how: 'preposition', content: at, gapEnd: at };
  const that = hasFlag(gap.text, at + 1, WORD.complementizer);
  return that ? { how: 'that', content: at + 2, gapEnd: at } : { how: 'preposition', content: at + 1, gapEnd: at };
}

/** `ala`, but not as the first word of a fixed phrase (`ala al-rughm min`). */
function isFree({ text }: Gap, at: number, { folded }: WordInfo, preposition: string): boolean {
  if (!isPreposition(folded, preposition) || folded.startsWith(WAW)) return false;
  return phraseLength(text, at, 'fixed-phrases') === 0;
}

/** Acts whose preposition is put on names of places too. */
const AGAINST: ReadonlySet<SpeechAct> = new Set(['condemn', 'accuse']);

/** `bi-`, `li-` on a word that is nothing else, no place and no adverb. */
function isAttached({ text, mentions, cue }: Gap, at: number, info: WordInfo, preposition: string): boolean {
  const letter = preposition === BEH ? 'b' : 'l';
  const reading = info.readings.find((r) => r.preposition === letter && r.conjunction === '');
  if (!reading || text.words.lexicon.words('not-attached-content').has(info.folded)) return false;
  const particle = at === cue.to && (reading.flags & WORD.function) !== 0;
  if (info.readings[0]?.flags && !particle) return false;
  if (mentions.placeFrom(at) && !AGAINST.has(cue.entry.act)) return false;
  return phraseLength(text, at, 'adverbs') === 0;
}
