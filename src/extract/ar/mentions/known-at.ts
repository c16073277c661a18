import type { NamedPhrase } from '../../../gazetteer/gazetteer.ts';
import type { Known, KnownPlace } from '../../../gazetteer/known.ts';
import { formOf, startAfter } from '../../../language/ar/clitics.ts';
import { longestPhrase } from '../../../lexicon/phrase-trie.ts';
import { type ArabicText, hasFlag, type Range, tokenAt } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import type { TypedReading } from '../word-types.ts';
import type { PlaceMention } from './known-names.ts';
import { type RawMention, toRawMention } from './raw-mention.ts';

/** A phrase of the gazetteer in the text. */
export interface KnownHit extends Range {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly senses: readonly NamedPhrase[];
  readonly reading: TypedReading;
}

/** The longest gazetteer phrase at a token, over all readings of its clitics; the fewest clitics win a tie. */
export function knownAt(text: ArabicText, index: number): KnownHit | null {
  const info = text.infos[index];
  const token = tokenAt(text, index);
  if (!info || token?.kind !== 'word') return null;
  const trie = text.words.knowledge.gazetteer.phrases('ar');
  const wordAt = (k: number) => {
    const next = tokenAt(text, index + k);
    return next?.kind === 'word' && next.sentence === token.sentence ? next.folded : null;
  };
  let best: KnownHit | null = null;
  for (const reading of info.readings) {
    const hit = longestPhrase(trie, reading.key, wordAt);
    if (!hit || (best && hit.length <= best.to - best.from)) continue;
    if (hit.length === 1 && reading.taken > 0 && !mayStrip(text, index, reading)) continue;
    const { end } = tokenAt(text, index + hit.length - 1) ?? token;
    best = {
      from: index,
      to: index + hit.length,
      start: startAfter(text.content, token, reading.taken),
      end,
      form: formOf(text.content, token, reading) + text.content.slice(token.end, end),
      senses: hit.values,
      reading,
    };
  }
  return best;
}

/** A single word is read behind clitics only where the whole word is no known word itself. */
function mayStrip(text: ArabicText, index: number, reading: TypedReading): boolean {
  const whole = text.infos[index]?.readings[0];
  if (!whole) return false;
  const lexical = whole.flags & ~WORD.demonym;
  return reading.key.length >= 3 && (lexical === 0 || !hasFlag(text, index, lexical));
}

/** A country or body of the gazetteer as a mention. */
export function toKnownMention(hit: KnownHit, known: Known, indirect: boolean, foundBy: string): RawMention {
  const { from, to, start, end, form } = hit;
  const type = known.type === 'Country' ? 'Country' : 'Organization';
  return toRawMention({ from, to, start, end, form, type, known, indirect, foundBy });
}

/** A place of the gazetteer as a mention. */
export function toPlaceMention({ from, to, start, end, form }: KnownHit, places: readonly KnownPlace[]): PlaceMention {
  return { from, to, start, end, form, places };
}
