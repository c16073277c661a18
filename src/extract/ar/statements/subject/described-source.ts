import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, flagsAt, hasFlag, isIn, isWord } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { WORD } from '../../word-flags.ts';

/** Number words and quantifiers that open the description of unnamed people. */
function opensGroup(text: ArabicText, at: number): boolean {
  return hasFlag(text, at, WORD.personNoun) || isIn(text, at, 'quantifiers');
}

/** End of the description of an unnamed or collective source, or `at` where none starts. */
export function groupEnd(text: ArabicText, mentions: Mentions, at: number, to: number): number {
  if (!opensGroup(text, at)) return at;
  let start = at;
  while (start < to && !hasFlag(text, start, WORD.personNoun)) {
    start++;
    if (start > at + 3) return at;
  }
  if (start >= to) return at;
  return describedEnd(text, mentions, start, to, false);
}

const BREAK = WORD.complementizer | WORD.finiteCue | WORD.narrative;

/** Adjectives, demonyms and the body that a described source belongs to: `masdar fi al-wizara`. */
export function describedEnd(
  text: ArabicText,
  mentions: Mentions,
  head: number,
  to: number,
  definite: boolean,
): number {
  const lexicon = text.words.lexicon;
  let at = head + 1;
  while (at < to && at < head + 14 && isWord(text, at)) {
    const info = text.infos[at];
    if (!info) break;
    const flags = flagsAt(text, at);
    if (flags & BREAK || flags & WORD.participleCue || flags & WORD.time) break;
    const mention = mentions.namedFrom(at);
    if (mention && !mention.indirect && info.main.conjunction === '') {
      at = mention.to;
      continue;
    }
    if (flags & (WORD.adjective | WORD.demonym) || (flags & WORD.titleModifier && info.main.conjunction === '')) {
      at++;
      continue;
    }
    if (info.main.conjunction === 'w' && (hasFlag(text, at, WORD.personNoun | WORD.adjective) || info.demonym)) {
      at++;
      continue;
    }
    if (lexicon.words('group-prepositions').has(info.folded)) {
      const next = at + 1;
      if (next >= to || hasFlag(text, next, WORD.speechContext | WORD.complementizer) || !isWord(text, next)) break;
      const body = mentions.namedFrom(next);
      if (body) {
        at = body.to;
        continue;
      }
      const nextInfo = text.infos[next];
      if (
        nextInfo &&
        (isDefinite(nextInfo.main.key) || hasFlag(text, next, WORD.organizationHead | WORD.titleModifier)) &&
        !definite
      ) {
        at = next + 1;
        continue;
      }
      break;
    }
    const attached = info.readings.find((r) => r.preposition === 'b' || r.preposition === 'l');
    if (
      attached &&
      !definite &&
      info.readings[0]?.flags === 0 &&
      isDefinite(text.infos[at + 1]?.folded ?? '') &&
      !hasFlag(text, at + 1, WORD.speechContext)
    ) {
      at += 2;
      continue;
    }
    if (
      attached &&
      !definite &&
      (isDefinite(attached.key) || (attached.preposition === 'b' && attached.flags & WORD.organizationHead)) &&
      !(attached.flags & WORD.speechContext)
    ) {
      at++;
      continue;
    }
    if (!definite && isDefinite(info.main.key) && !(flags & (WORD.anaphor | WORD.organizationHead | WORD.function))) {
      at++;
      continue;
    }
    if (!definite && at === head + 1 && flags & (WORD.organizationHead | WORD.personNoun | WORD.title)) {
      at++;
      continue;
    }
    if (
      definite &&
      isDefinite(info.main.key) &&
      !(flags & (WORD.anaphor | WORD.organizationHead | WORD.function | WORD.verbalNoun)) &&
      at === head + 1
    ) {
      at++;
      continue;
    }
    break;
  }
  return at;
}
